package de.stadtindex.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two portals on one database, which were started at once when it was empty; one of them is asked to end at last. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PERSON_ONLY = "/redaktion/hochladen";
    private static final int ADMITTED_GUESSES = 10;

    @TempDir
    private static Path folder;

    private final Admin admin = new Admin();
    private Ground ground;
    private LivePortal one;
    private LivePortal other;

    @BeforeAll
    void startBothAtOnce() throws Exception {
        ground = new Ground(folder.resolve("postgres"));
        Map<String, String> settings = new HashMap<>(ground.settings());
        settings.put("STADTINDEX_ADMIN_EMAIL", Admin.EMAIL);
        settings.put("STADTINDEX_ADMIN_PASSWORD", Admin.PASSWORD);
        settings.put("STADTINDEX_STOP_PAUSE", "3s");
        CompletableFuture<LivePortal> starting = starting(settings, "one.log");
        other = starting(settings, "other.log").join();
        one = starting.join();
        ground.execute("insert into person_role select id, 'EDITOR' from person");
    }

    private static CompletableFuture<LivePortal> starting(Map<String, String> settings, String log) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return LivePortal.start(settings, folder.resolve(log));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterAll
    void stop() throws Exception {
        admin.close();
        one.kill();
        other.kill();
        ground.close();
    }

    @Test
    @Order(1)
    void whatTheFirstStartDoesIsDoneOnce() throws Exception {
        assertThat(ground.count("select count(*) - count(distinct version) from flyway_schema_history"))
                .isZero();
        assertThat(ground.words("select email from person")).containsExactly(Admin.EMAIL);
        assertThat(ground.words("select distinct count(*) from edition_version group by edition"))
                .containsExactly("1");
    }

    @Test
    @Order(2)
    void whoeverSignedInOnOneIsSignedInOnTheOtherAndSignedOutOnBoth() throws Exception {
        admin.visit(one);
        assertThat(admin.open(PERSON_ONLY).statusCode()).isEqualTo(302);
        admin.signIn();
        admin.visit(other);
        assertThat(admin.open(PERSON_ONLY).statusCode()).isEqualTo(200);

        admin.press(PERSON_ONLY, "/abmelden", Map.of());
        admin.visit(one);
        assertThat(admin.open(PERSON_ONLY).statusCode()).isEqualTo(302);
    }

    @Test
    @Order(3)
    void guessesCountOnBothTogether() throws Exception {
        for (int guess = 1; guess <= ADMITTED_GUESSES; guess++) {
            assertThat(guess(guess % 2 == 0 ? one : other)).doesNotContain("Zu viele Versuche");
        }
        assertThat(guess(one)).contains("Zu viele Versuche");
        assertThat(guess(other)).contains("Zu viele Versuche");
    }

    private String guess(LivePortal portal) throws Exception {
        admin.visit(portal);
        HttpResponse<String> answer =
                admin.press("/anmelden", "/anmelden", Map.of("email", "guessed@example.org", "password", "guess"));
        return admin.open(answer.headers().firstValue("Location").orElseThrow()).body();
    }

    @Test
    @Order(4)
    void anInstanceThatIsAskedToEndSaysSoGoesOnForAWhileAndFinishesWhatItHas() throws Exception {
        Evidence evidence = new Evidence(ground);
        evidence.enterEdition(2031);
        admin.visit(other);
        admin.signIn();
        try (Connection holder = ground.connect()) {
            Ground.hold(holder, "result");
            Future<HttpResponse<String>> begun = admin.uploading(2031, evidence.file(2031));
            ground.awaitWaiting(1);
            other.askToEnd();
            await().atMost(PATIENCE)
                    .until(() -> admin.open("/actuator/health/readiness").statusCode() == 503);
            assertThat(admin.open("/rangliste/2025").statusCode()).isEqualTo(200);
            await().atMost(PATIENCE).until(this::isRefused);
            assertThat(begun).isNotDone();
            holder.rollback();
            assertThat(begun.get().statusCode()).isEqualTo(201);
        }
        other.awaitEnd();
        assertThat(evidence.figures(2031)).isEqualTo(Evidence.FIGURES);

        admin.visit(one);
        assertThat(admin.open("/redaktion/versionen/2031.1").body()).contains("2031.1");
    }

    /** Whether nobody new gets in, as somebody sees who has no connection yet. */
    private boolean isRefused() throws Exception {
        try (Admin stranger = new Admin()) {
            stranger.visit(other);
            stranger.open("/");
            return false;
        } catch (ConnectException refused) {
            return true;
        }
    }
}
