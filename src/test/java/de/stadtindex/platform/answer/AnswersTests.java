package de.stadtindex.platform.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.embargo.ComingEdition;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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
import java.util.zip.GZIPInputStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** The second reader gets what the first one got, until what the public sees changes; and nobody gets what is for somebody else. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=answers",
            "stadtindex.answers.memory=8MB",
            "spring.jpa.properties.hibernate.generate_statistics=true"
        })
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, ComingEdition.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class AnswersTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final HttpClient reader = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ComingEdition edition;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private JdbcConnectionDetails database;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rangliste/2025",
                "/en/stadt/darmstadt",
                "/stadt/darmstadt.csv",
                "/stadt/darmstadt.share.png",
                "/sitemap.xml",
                "/methode"
            })
    void theSecondReaderGetsTheSameWithoutAskingTheDatabase(String address) throws Exception {
        HttpResponse<byte[]> first = get(address);
        long asked = statements();

        HttpResponse<byte[]> second = get(address);

        assertThat(statements()).isEqualTo(asked);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().map().keySet())
                .containsExactlyInAnyOrderElementsOf(first.headers().map().keySet());
        assertThat(second.headers().firstValue("content-security-policy")).isPresent();
        assertThat(second.headers().firstValue("etag")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rangliste/2024", "/stadt/kassel.json"})
    void whoTakesItPackedGetsTheSamePacked(String address) throws Exception {
        byte[] plain = get(address).body();

        HttpResponse<byte[]> packed = get(address, "Accept-Encoding", "gzip, deflate, br");

        assertThat(packed.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(packed.headers().allValues("vary")).anyMatch(vary -> vary.contains("Accept-Encoding"));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain);
        }
        assertThat(get(address, "Accept-Encoding", "gzip;q=0").body()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"%s, 304", "'\"x\", %s', 304", "*, 304", "'\"x\"', 200"})
    void whoHasItAlreadyIsToldSo(String tags, int status) throws Exception {
        String tag = get("/karte").headers().firstValue("etag").orElseThrow();

        HttpResponse<byte[]> again = get("/karte", "If-None-Match", tags.formatted(tag));

        assertThat(again.statusCode()).isEqualTo(status);
        assertThat(again.headers().firstValue("etag")).contains(tag);
        assertThat(again.body().length > 0).isEqualTo(status == 200);
    }

    @Test
    void whoAsksForAnotherFormOfAPageGetsThat() throws Exception {
        get("/stadt/hanau");

        HttpResponse<byte[]> figures = get("/stadt/hanau", "Accept", "text/csv");
        HttpResponse<byte[]> less = get("/stadt/hanau", "Accept", "text/html;q=0.1, text/csv");

        assertThat(figures.headers().firstValue("content-type").orElseThrow()).startsWith("text/csv");
        assertThat(less.headers().firstValue("content-type").orElseThrow()).startsWith("text/csv");
        assertThat(text(get("/stadt/hanau"))).startsWith("<!DOCTYPE html>");
    }

    @Test
    void onlyTheHeadIsSentToWhoAsksForNoMore() throws Exception {
        HttpResponse<byte[]> whole = get("/land");
        HttpResponse<byte[]> head = reader.send(
                request("/land")
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("content-length"))
                .isEqualTo(whole.headers().firstValue("content-length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stadt/atlantis", "/rangliste/2025?stand=2025.9", "/api/v1/cities", "/anmelden"})
    void whatIsNotForEverybodyIsMadeAnew(String address) throws Exception {
        get(address);
        long asked = statements();

        HttpResponse<byte[]> again = get(address);

        assertThat(again.headers().firstValue("cache-control").orElse("")).doesNotContain("s-maxage");
        assertThat(address.equals("/anmelden") || statements() > asked).isTrue();
    }

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

        clock.moveTo(release);

        assertThat(text(get("/"))).contains("2026");
        assertThat(get("/rangliste/2026").statusCode()).isEqualTo(200);
        assertThat(control("/")).isEqualTo("public, max-age=0, s-maxage=10");
    }

    private String control(String address) throws Exception {
        return get(address).headers().firstValue("cache-control").orElseThrow();
    }

    private long statements() {
        return entities.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
    }

    private void write(String statement) throws SQLException {
        try (Connection other = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement writing = other.createStatement()) {
            writing.executeUpdate(statement);
        }
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return reader.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
