package de.stadtindex.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two portals on one database, and what happens to both of them: the database is killed, falls silent, has no room; one of the
 * two dies. The one that dies comes last; otherwise each test leaves all as it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultTests {

    private static final String KEPT = "/stadt/kiel";
    private static final String AWAY = "Die Datenbank ist gerade nicht erreichbar.";
    private static final List<String> PARTS = List.of("burg", "ber", "stadt", "en", "ha");

    @TempDir
    private static Path folder;

    private TwoPortals house;

    @BeforeAll
    void start() throws Exception {
        house = new TwoPortals(folder);
    }

    @AfterAll
    void stop() throws Exception {
        house.leave();
    }

    @Test
    @Order(1)
    void aDatabaseThatIsKilledUnderLoadCostsNobodyMoreThanAnAnswerOfToday() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> imports = new ArrayList<>();
        try (Crowd crowd = new Crowd(house.portal.address(), readings());
                Connection holder = house.ground.connect()) {
            await().atMost(TwoPortals.PATIENCE)
                    .until(() ->
                            crowd.statuses().getOrDefault(200, 0) > readings().size());
            Ground.hold(holder, "result");
            for (int year = 2031; year <= 2033; year++) {
                imports.add(house.admin.uploading(year, house.evidence.file(year)));
            }
            house.ground.awaitWaiting(imports.size());
            house.bridge.cut();
            house.ground.restart();

            await().atMost(TwoPortals.PATIENCE)
                    .until(() -> crowd.ask(KEPT).body().contains(AWAY));
            assertThat(crowd.ask(KEPT).statusCode()).isEqualTo(200);
            assertThat(crowd.ask("/stadt/hamm").statusCode()).isEqualTo(503);

            house.bridge.mend();
            await().atMost(TwoPortals.PATIENCE)
                    .until(() -> !crowd.ask(KEPT).body().contains(AWAY));
            await().atMost(TwoPortals.PATIENCE)
                    .until(() -> crowd.ask("/stadt/hamm").statusCode() == 200);
            assertThat(crowd.complaints()).isEmpty();
            assertThat(crowd.statuses().keySet()).isSubsetOf(200, 503);
        } finally {
            house.bridge.mend();
        }
        for (CompletableFuture<HttpResponse<String>> upload : imports) {
            assertThat(upload.get().statusCode()).isEqualTo(503);
        }
        assertThat(house.evidence.leftOvers()).isZero();
        for (int year = 2031; year <= 2033; year++) {
            assertThat(house.evidence.versions(year)).isEmpty();
            assertThat(house.evidence.acts("DRAFTED", year + ".1")).isZero();
        }
    }

    /** A page that is kept, and others that are never the same twice. */
    private static List<String> readings() {
        return Stream.concat(Stream.of(KEPT), PARTS.stream().map(part -> "/suche?q=" + part + "&n="))
                .toList();
    }

    @Test
    @Order(2)
    void aDatabaseThatFallsSilentIsGivenUpInsteadOfWaitedFor() throws Exception {
        try (Crowd crowd = new Crowd(house.portal.address(), List.of(KEPT))) {
            await().atMost(TwoPortals.PATIENCE).until(() -> crowd.statuses().containsKey(200));
            house.bridge.fallSilent();
            List<Future<Integer>> others = IntStream.range(2019, 2025)
                    .boxed()
                    .flatMap(year -> Stream.of("gesamt", "mobilitaet", "gesellschaft", "verwaltung")
                            .map(category -> "/rangliste/" + year + "?kategorie=" + category))
                    .<Future<Integer>>map(path -> CompletableFuture.supplyAsync(() -> crowd.status(path)))
                    .toList();
            for (Future<Integer> status : others) {
                assertThat(status).succeedsWithin(TwoPortals.PATIENCE).isEqualTo(503);
            }
            house.bridge.mend();
            await().atMost(TwoPortals.PATIENCE)
                    .until(() -> crowd.ask("/rangliste/2024").statusCode() == 200);
            assertThat(crowd.complaints()).isEmpty();
            assertThat(crowd.statuses().keySet()).containsExactly(200);
        } finally {
            house.bridge.mend();
        }
    }

    @Test
    @Order(3)
    void anImportForWhichThereIsNoRoomSaysSoAndCanBeRepeated() throws Exception {
        assumeThat(house.disk.canBeFilled())
                .as("nobody may mount a small disk here")
                .isTrue();
        house.awaitRecovery();
        house.disk.fill();
        try {
            HttpResponse<String> answer =
                    house.admin.uploading(2034, house.evidence.file(2034)).get();
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("either all or nothing");
            assertThat(house.status(KEPT)).isEqualTo(200);
        } finally {
            house.disk.free();
        }
        house.awaitRecovery();
        assertThat(house.evidence.versions(2034)).isEmpty();
        assertThat(house.evidence.leftOvers()).isZero();

        assertThat(house.admin.uploading(2034, house.evidence.file(2034)).get().statusCode())
                .isEqualTo(201);
        assertThat(house.evidence.figures(2034)).isEqualTo(Evidence.FIGURES);
    }

    @Test
    @Order(4)
    void aPortalWithLittleMemoryTurnsAwayWhatItHasNoRoomFor() throws Exception {
        house.awaitRecovery();
        try (Crowd crowd = new Crowd(house.portal.address(), List.of(KEPT))) {
            Future<HttpResponse<String>> upload = house.admin.uploading(2036, house.evidence.largeFile(2036));
            assertThat(crowd.rush(50)).contains(200).isSubsetOf(200, 429, 503);
            assertThat(upload.get().statusCode()).isBetween(400, 503).isNotEqualTo(500);
            assertThat(crowd.statuses().keySet()).containsExactly(200);
        }
        assertThat(house.portal.printed()).doesNotContain("OutOfMemoryError");
        assertThat(house.portal.mostMemory()).isLessThan(512L << 20);
    }

    @Test
    @Order(5)
    void ofTwoPortalsTheOneThatIsLeftGoesOnWithoutTheOther() throws Exception {
        house.awaitRecovery();
        house.admin.visit(house.other);
        try (Connection holder = house.ground.connect()) {
            Ground.hold(holder, "result");
            Future<?> lost = house.admin.uploading(2035, house.evidence.file(2035));
            house.ground.awaitWaiting(1);
            house.other.kill();
            assertThat(lost).failsWithin(TwoPortals.PATIENCE);
        }
        house.admin.visit(house.portal);
        assertThat(house.status("/redaktion/hochladen"))
                .as("signed in there, too")
                .isEqualTo(200);
        await().atMost(TwoPortals.PATIENCE)
                .until(() -> house.ground.count(
                                "select count(*) from pg_stat_activity where application_name = 'stadtindex-watch'")
                        == 1);
        assertThat(house.evidence.versions(2035)).isEmpty();
        assertThat(house.evidence.leftOvers()).isZero();

        assertThat(house.admin.uploading(2035, house.evidence.file(2035)).get().statusCode())
                .isEqualTo(201);
        assertThat(house.ground.words("select file_name from upload where edition = 2035"))
                .containsExactly("2035.csv");
        assertThat(house.evidence.figures(2035)).isEqualTo(Evidence.FIGURES);
    }
}
