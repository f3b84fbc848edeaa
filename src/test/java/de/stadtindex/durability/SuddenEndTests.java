package de.stadtindex.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Portals and databases that end in the middle of an import and of a release: all of it is there afterwards, or nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuddenEndTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String REASON = "Because the test says so";

    @TempDir
    private static Path folder;

    private final Admin admin = new Admin();
    private Ground ground;
    private Evidence evidence;
    private LivePortal portal;
    private int starts;

    @BeforeAll
    void start() throws Exception {
        ground = new Ground(folder.resolve("postgres"));
        evidence = new Evidence(ground);
        startPortal();
        ground.execute("insert into person_role select id, unnest(array['EDITOR', 'APPROVER']) from person");
        for (int year = 2031; year <= 2034; year++) {
            evidence.enterEdition(year);
        }
        admin.signIn();
    }

    private void startPortal() throws Exception {
        Map<String, String> settings = new HashMap<>(ground.settings());
        settings.put("STADTINDEX_ADMIN_EMAIL", Admin.EMAIL);
        settings.put("STADTINDEX_ADMIN_PASSWORD", Admin.PASSWORD);
        settings.put("STADTINDEX_RELEASE_FOUR_EYES", "false");
        portal = LivePortal.start(settings, folder.resolve("portal-" + ++starts + ".log"));
        admin.visit(portal);
    }

    @AfterAll
    void stop() throws Exception {
        admin.close();
        portal.kill();
        ground.close();
    }

    @Test
    void ofAnImportThatWasKilledEverythingIsThereOrNothingAndItCanBeGoneOnWith() throws Exception {
        byte[] file = evidence.file(2031);
        try (Connection holder = ground.connect()) {
            Ground.hold(holder, "result");
            Future<?> drafting = admin.uploading(2031, file);
            ground.awaitWaiting(1);
            Ground.hold(holder, "upload_content");
            Future<?> receiving = admin.uploading(2032, evidence.file(2032));
            ground.awaitWaiting(2);
            portal.kill();
            assertThat(drafting).failsWithin(PATIENCE);
            assertThat(receiving).failsWithin(PATIENCE);
        }
        ground.awaitSilence();

        assertThat(evidence.versions(2031)).isEmpty();
        assertThat(evidence.leftOvers()).isZero();
        assertThat(ground.words("select file_name from upload where edition in (2031, 2032)"))
                .containsExactly("2031.csv");
        assertThat(ground.words("select sha256 from upload where edition = 2031"))
                .containsExactly(Evidence.sha256(file));

        startPortal();
        long upload = ground.count("select id from upload where edition = 2031");
        assertThat(row("/redaktion/hochladen/" + upload)).contains("2031.csv", "noch nicht entschieden");
        assertThat(admin.download("/redaktion/hochladen/" + upload + "/datei.bin"))
                .isEqualTo(file);

        assertThat(draft(upload).headers().firstValue("Location")).contains("/redaktion/versionen/2031.1");
        assertThat(evidence.figures(2031)).isEqualTo(Evidence.FIGURES);
        assertThat(row("/redaktion/hochladen/" + upload)).contains("2031.csv", "Entwurf angelegt", "2031.1");
        assertThat(evidence.acts("DRAFTED", "2031.1")).isEqualTo(1);
    }

    @Test
    void aReleaseThatWasKilledIsNoReleaseAndCanBePressedAgain() throws Exception {
        assertThat(admin.uploading(2033, evidence.file(2033)).get().statusCode())
                .isEqualTo(201);
        String version = "/redaktion/versionen/2033.1";
        admin.press(version, version + "/pruefung", Map.of("reason", REASON));
        Map<String, String> release = Map.of("reason", REASON, "confirmed", "on");
        try (Connection holder = ground.connect()) {
            Ground.hold(holder, "audit_entry");
            Future<?> releasing = admin.pressing(version, version + "/veroeffentlichen", release);
            ground.awaitWaiting(1);
            portal.kill();
            assertThat(releasing).failsWithin(PATIENCE);
        }
        ground.awaitSilence();
        assertThat(evidence.versions(2033)).containsExactly("IN_REVIEW");

        startPortal();
        assertThat(admin.open(version).body()).contains("<strong>In Prüfung</strong>");
        assertThat(admin.open("/rangliste/2033").statusCode()).isEqualTo(404);
        assertThat(evidence.acts("VERSION_PUBLISHED", "2033.1")).isZero();

        admin.press(version, version + "/veroeffentlichen", release);
        assertThat(admin.open("/rangliste/2033").statusCode()).isEqualTo(200);
        assertThat(evidence.acts("VERSION_PUBLISHED", "2033.1")).isEqualTo(1);
        assertThat(ground.words("select s.status from edition_version_status s join edition_version v on v.id ="
                        + " s.version_id where v.edition = 2033 order by s.id"))
                .containsExactly("DRAFT", "IN_REVIEW", "APPROVED");
    }

    @Test
    void anImportDuringWhichTheDatabaseRestartsSaysSoAndCanBeRepeated() throws Exception {
        HttpResponse<String> script = restartDuring(() -> admin.uploading(2034, evidence.file(2034)));
        assertThat(script.statusCode()).isEqualTo(503);
        assertThat(script.headers().firstValue("Retry-After")).contains("30");
        assertThat(script.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JsonPath.<String>read(script.body(), "$.detail")).contains("either all or nothing");
        awaitRecovery();

        long upload = ground.count("select id from upload where edition = 2034");
        String page = "/redaktion/hochladen/" + upload;
        admin.explain(page, REASON);
        HttpResponse<String> answer = restartDuring(() -> admin.pressing(page, page + "/entwurf", Map.of()));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        assertThat(answer.body()).contains("Die Datenbank", "ganz oder gar nicht");
        awaitRecovery();
        assertThat(evidence.versions(2034)).isEmpty();
        assertThat(evidence.leftOvers()).isZero();

        assertThat(admin.uploading(2034, evidence.file(2034)).get().statusCode())
                .isEqualTo(201);
        assertThat(evidence.versions(2034)).containsExactly("DRAFT");
        assertThat(evidence.figures(2034)).isEqualTo(Evidence.FIGURES);
        assertThat(ground.words("select file_name from upload where edition = 2034"))
                .containsExactly("2034.csv");
        assertThat(evidence.acts("DRAFTED", "2034.1")).isEqualTo(1);
        assertThat(portal.printed()).contains("Answered 503").doesNotContain("Servlet.service()");
    }

    private interface Request {
        Future<HttpResponse<String>> send() throws Exception;
    }

    private HttpResponse<String> restartDuring(Request request) throws Exception {
        try (Connection holder = ground.connect()) {
            Ground.hold(holder, "result");
            Future<HttpResponse<String>> answer = request.send();
            ground.awaitWaiting(1);
            ground.restart();
            return answer.get();
        }
    }

    private void awaitRecovery() {
        await().atMost(PATIENCE).until(() -> admin.open("/redaktion/hochladen").statusCode() == 200);
    }

    private HttpResponse<String> draft(long upload) throws Exception {
        String page = "/redaktion/hochladen/" + upload;
        admin.explain(page, REASON);
        return admin.press(page, page + "/entwurf", Map.of());
    }

    /** The row of the list of uploads with this link. */
    private String row(String link) throws Exception {
        return List.of(admin.open("/redaktion/hochladen").body().split("<tr>")).stream()
                .filter(row -> row.contains(link + '"'))
                .findFirst()
                .orElse("");
    }
}
