package de.stadtindex.platform.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Public pages are read from a real replica, and never show what it has not heard of yet. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicaTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TwoServers servers;

    private final HttpClient reader = HttpClient.newHttpClient();
    private final AtomicInteger page = new AtomicInteger();

    @LocalServerPort
    private int port;

    @AfterAll
    static void stop() {
        servers.close();
    }

    @DynamicPropertySource
    static void useBoth(DynamicPropertyRegistry properties) throws IOException {
        servers = TwoServers.start(folder);
        properties.add("spring.datasource.url", servers.database()::jdbcUrl);
        properties.add("spring.datasource.username", servers.database()::username);
        properties.add("spring.datasource.password", servers.database()::password);
        properties.add("stadtindex.replica.url", servers.replica()::jdbcUrl);
    }

    @Test
    @Order(1)
    void publicPagesAreReadFromTheReplica() throws Exception {
        awaitReadingFromTheReplica();

        long before = asked();
        assertThat(title("/stadt/darmstadt")).isEqualTo("Darmstadt");
        assertThat(asked()).isGreaterThan(before);
    }

    @Test
    @Order(2)
    void whatTheReplicaHasNotHeardOfIsReadFromTheDatabase() throws Exception {
        TwoServers.order(servers.replica(), "select pg_wal_replay_pause()");
        TwoServers.order(servers.database(), "update city set name = 'Darmstadt am Rhein' where slug = 'darmstadt'");

        await().atMost(SOON).until(() -> title("/stadt/darmstadt").equals("Darmstadt am Rhein"));
        for (int reading = 0; reading < 20; reading++) {
            assertThat(title("/stadt/darmstadt")).isEqualTo("Darmstadt am Rhein");
        }

        TwoServers.order(servers.replica(), "select pg_wal_replay_resume()");
        awaitReadingFromTheReplica();
        assertThat(title("/stadt/darmstadt")).isEqualTo("Darmstadt am Rhein");
    }

    @Test
    @Order(3)
    void whoeverIsSignedInReadsFromTheDatabase() throws Exception {
        awaitReadingFromTheReplica();
        long before = asked();

        get("/stadt/kassel", "Cookie", "stadtindex_session=YWJj");

        assertThat(asked()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void pagesGoOnWithoutTheReplica() throws Exception {
        servers.replica().close();

        for (String city : new String[] {"hamburg", "koeln", "muenchen"}) {
            assertThat(get("/stadt/" + city).statusCode()).isEqualTo(200);
        }
    }

    private void awaitReadingFromTheReplica() {
        await().atMost(SOON).until(() -> {
            long before = asked();
            get("/stadt/kassel");
            return asked() > before;
        });
    }

    /** When the portal last asked the replica for something to show, in microseconds. */
    private static long asked() throws SQLException {
        return TwoServers.number(
                servers.replica(),
                "select coalesce(max(extract(epoch from query_start) * 1000000), 0) from pg_stat_activity where"
                        + " application_name = 'stadtindex-replica' and query not like '%pg_last_wal_replay_lsn%'");
    }

    private String title(String address) throws Exception {
        return get(address).body().replaceAll("(?s).*<h1[^>]*>([^<]*)<.*", "$1");
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        URI uri = URI.create("http://localhost:" + port + address + "?lesung=" + page.incrementAndGet());
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return reader.send(request.build(), BodyHandlers.ofString());
    }
}
