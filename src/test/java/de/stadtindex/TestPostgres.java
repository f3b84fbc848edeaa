package de.stadtindex;

import de.stadtindex.platform.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/** The one PostgreSQL server of a test run: in Docker where that works, else the embedded one; never another database. */
final class TestPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(TestPostgres.class);
    private static final String ADMINISTRATOR = "postgres";
    private static final Path RUNS = Path.of("target", "test-postgres");
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final TestDatabase SERVER = start();

    private TestPostgres() {}

    /** Creates an empty database that no other Spring context knows. */
    static JdbcConnectionDetails freshDatabase() {
        var name = "test_" + DATABASES.incrementAndGet();
        execute(SERVER, "create database " + name);
        return SERVER.named(name);
    }

    private static TestDatabase start() {
        var image = ComposeFile.databaseImage();
        try {
            var server = DockerPostgres.start(image);
            LOG.info("Tests run on PostgreSQL in Docker, image {}", image);
            return server;
        } catch (DockerUnavailableException e) {
            LOG.info("Tests run on the embedded PostgreSQL: {}", e.getMessage());
            return startEmbedded();
        }
    }

    private static TestDatabase startEmbedded() {
        try {
            Files.createDirectories(RUNS);
            var folder = Files.createTempDirectory(RUNS.toAbsolutePath(), "run-");
            var server = EmbeddedPostgres.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            var database = new TestDatabase(server.jdbcUrl(), server.username(), server.password());
            execute(database.as(ADMINISTRATOR), "alter role " + server.username() + " createdb");
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(TestDatabase server, String command) {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException("The test server refuses: " + command, e);
        }
    }

    private static void stop(EmbeddedPostgres server, Path folder) {
        server.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            LOG.warn("{} is left over from the tests: {}", folder, e.getMessage());
        }
    }
}
