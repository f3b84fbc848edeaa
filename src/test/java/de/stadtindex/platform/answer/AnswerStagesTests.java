package de.stadtindex.platform.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.stadtindex.MutableClock;
import de.stadtindex.embargo.ComingEdition;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What is kept ends with what it shows, and is not for whoever has signed in. */
class AnswerStagesTests extends AnswerReading {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private ComingEdition edition;

    @Autowired
    private JdbcConnectionDetails database;

    @Test
    void whoHasASessionIsNeverAnsweredFromWhatIsKept() throws Exception {
        get("/zeitreihe");
        long asked = statements();

        HttpResponse<byte[]> own = get("/zeitreihe", "Cookie", "other=1; stadtindex_session=abc");

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(statements()).isGreaterThan(asked);
        assertThat(own.headers().firstValue("cache-control")).contains("no-cache");
    }

    @Test
    void whatManyWantAtOnceIsMadeOnce() throws Exception {
        long before = statements();
        get("/vergleich/2019/2020");
        long alone = statements() - before;
        before = statements();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<HttpResponse<byte[]>>> wishes = IntStream.range(0, 30)
                    .<Callable<HttpResponse<byte[]>>>mapToObj(_ -> () -> get("/vergleich/2020/2021"))
                    .toList();
            for (Future<HttpResponse<byte[]>> answer : readers.invokeAll(wishes)) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
        }

        assertThat(statements() - before).isLessThanOrEqualTo(2 * alone);
    }

    @Test
    void whatAnotherInstanceWritesIsSeenSoon() throws Exception {
        assertThat(text(get("/stadt/kassel"))).contains("<h1>Kassel");

        write("update city set name = 'Cassel' where slug = 'kassel'");
        try {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(text(get("/stadt/kassel"))).contains("<h1>Cassel"));
        } finally {
            write("update city set name = 'Kassel' where slug = 'kassel'");
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(text(get("/stadt/kassel"))).contains("<h1>Kassel"));
    }

    @Test
    void whileTheDatabaseIsAwayWhatWasKeptIsShownAndSaysSo() throws Exception {
        get("/stadt/kiel");
        get("/en/stadt/kiel");
        letIn(false);
        try {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(text(get("/stadt/kiel", "Accept-Encoding", "gzip;q=0")))
                            .contains("<h1>Kiel", "Die Datenbank ist gerade nicht erreichbar."));
            assertThat(text(get("/en/stadt/kiel"))).contains("The database cannot be reached just now.");
            assertThat(control("/stadt/kiel")).isEqualTo("no-cache");
            HttpResponse<byte[]> unknown = get("/stadt/ulm");
            assertThat(unknown.statusCode()).isEqualTo(503);
            assertThat(unknown.headers().firstValue("retry-after")).isPresent();
            assertThat(metric("stadtindex_content_listening")).isZero();
            assertThat(get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            HttpResponse<byte[]> desk = get("/redaktion", "Cookie", "stadtindex_session=YWJj", "Accept", "text/html");
            assertThat(desk.statusCode()).isEqualTo(503);
            assertThat(text(desk)).contains("Die Datenbank", "ganz oder gar nicht");
        } finally {
            letIn(true);
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(text(get("/stadt/kiel")))
                        .contains("<h1>Kiel")
                        .doesNotContain("Datenbank ist gerade nicht"));
        assertThat(get("/stadt/ulm").statusCode()).isEqualTo(200);
    }

    @Test
    void whileTheDatabaseServesButTellsNothingHardlyAnythingIsKept() throws Exception {
        assertThat(text(get("/stadt/jena"))).contains("<h1>Jena");
        try (Connection other = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement writing = other.createStatement()) {
            letNobodyNewIn(writing);
            writing.executeUpdate("update city set name = 'Jene' where slug = 'jena'");
            try {
                await().atMost(SOON)
                        .untilAsserted(
                                () -> assertThat(text(get("/stadt/jena"))).contains("<h1>Jene"));
                writing.executeUpdate("update city set name = 'Jena' where slug = 'jena'");
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(text(get("/stadt/jena")))
                                .contains("<h1>Jena")
                                .doesNotContain("Die Datenbank ist gerade nicht erreichbar."));
            } finally {
                writing.execute("alter database " + name() + " connection limit -1");
            }
        }
    }

    /** Whoever is in stays, but for the one who listens. */
    private void letNobodyNewIn(Statement statement) throws SQLException {
        statement.execute("alter database " + name() + " connection limit 0");
        statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                + " and application_name = 'stadtindex-watch'");
    }

    private String name() {
        return database.getJdbcUrl().replaceFirst(".*/([^/?]+)(?:[?].*)?$", "$1");
    }

    /** From another database of the same server: nobody is let into this one, and whoever is in has to go. */
    private void letIn(boolean isOpen) throws SQLException {
        String own = name();
        String server = database.getJdbcUrl().replaceFirst("/" + own, "/postgres");
        try (Connection other = DriverManager.getConnection(server, database.getUsername(), database.getPassword());
                Statement statement = other.createStatement()) {
            statement.execute("alter database " + own + " allow_connections " + isOpen);
            if (!isOpen) {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + own + "'");
            }
        }
    }

    @Test
    void aReleaseEndsAllThatWasKeptAtItsInstant() throws Exception {
        Instant release = MutableClock.START.plus(Duration.ofHours(1));
        edition.schedule(release);
        await().atMost(SOON).untilAsserted(() -> {
            clock.moveTo(release.minusSeconds(5));
            assertThat(control("/")).isEqualTo("public, max-age=0, s-maxage=3");
        });
        assertThat(text(get("/"))).doesNotContain("2026");
        clock.moveTo(release.minusMillis(1));
        assertThat(text(get("/"))).doesNotContain("2026");
        assertThat(control("/")).isEqualTo("no-cache");
        assertThat(get("/rangliste/2026").statusCode()).isEqualTo(404);
        assertThat(metric("stadtindex_release_next_seconds")).isEqualTo((double) release.getEpochSecond());

        clock.moveTo(release);

        assertThat(text(get("/"))).contains("2026");
        assertThat(metric("stadtindex_release_delay_seconds")).isZero();
        assertThat(metric("stadtindex_release_next_seconds")).isNaN();
        assertThat(get("/rangliste/2026").statusCode()).isEqualTo(200);
        assertThat(control("/")).isEqualTo("public, max-age=0, s-maxage=10");

        clock.moveTo(release.minusSeconds(1));
        assertThat(text(get("/"))).as("the clock is set back").doesNotContain("2026");
        assertThat(get("/rangliste/2026").statusCode()).isEqualTo(404);
        clock.moveTo(release);
        assertThat(text(get("/"))).contains("2026");
    }

    private String control(String address) throws Exception {
        return get(address).headers().firstValue("cache-control").orElseThrow();
    }

    private void write(String statement) throws SQLException {
        try (Connection other = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement writing = other.createStatement()) {
            writing.executeUpdate(statement);
        }
    }
}
