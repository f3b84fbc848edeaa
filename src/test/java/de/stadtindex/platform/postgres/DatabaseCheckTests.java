package de.stadtindex.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class DatabaseCheckTests {

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;

    private final DatabaseCheck check = new DatabaseCheck();

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(folder.resolve("postgres"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aDatabaseThatAnswersPasses() {
        var details = new Details(server.jdbcUrl(), server.username(), server.password());
        assertThat(check.postProcessAfterInitialization(details, "details")).isSameAs(details);
    }

    @Test
    void aWrongPasswordIsNamed() {
        assertRefusal(new Details(server.jdbcUrl(), "stadtindex", "guessed"))
                .isEqualTo("The database at " + server.jdbcUrl() + " refuses the user stadtindex with the given"
                        + " password; correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
    }

    @Test
    void aMissingPasswordIsNamed() {
        assertRefusal(new Details(server.jdbcUrl(), "stadtindex", ""))
                .contains("refuses the user stadtindex with the given password");
    }

    @Test
    void anUnknownDatabaseIsNamed() {
        var url = server.jdbcUrl().replaceFirst("stadtindex$", "elsewhere");
        assertRefusal(new Details(url, server.username(), server.password()))
                .isEqualTo("The database at " + url + " does not exist on that server; create it or correct"
                        + " SPRING_DATASOURCE_URL.");
    }

    @Test
    void aClosedPortIsNamedWithoutTheSecretsOfTheUrl() throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/stadtindex";
        assertRefusal(new Details(url + "?password=secret", "stadtindex", "x"))
                .isEqualTo("The database at " + url + " cannot be reached; start the server or correct"
                        + " SPRING_DATASOURCE_URL.");
    }

    @Test
    void anotherKindOfDatabaseIsNamed() {
        assertRefusal(new Details("jdbc:mysql://127.0.0.1/stadtindex?password=secret", "stadtindex", "x"))
                .isEqualTo("The database at jdbc:mysql://127.0.0.1/stadtindex is no PostgreSQL; set"
                        + " SPRING_DATASOURCE_URL to jdbc:postgresql://<host>:<port>/<database>.");
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var url = "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/stadtindex";
            assertRefusal(new Details(url, "stadtindex", "x")).contains("cannot be reached");
        }
    }

    private AbstractStringAssert<?> assertRefusal(Details details) {
        return assertThat(assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> check.postProcessAfterInitialization(details, "details"))
                .actual()
                .getMessage());
    }

    private record Details(String url, String username, String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
