package de.stadtindex.durability;

import static org.awaitility.Awaitility.await;

import de.stadtindex.platform.postgres.EmbeddedPostgres;
import de.stadtindex.platform.postgres.SuddenRestart;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL that outlives every portal on it, as seen by somebody who looks at the tables themselves. */
final class Ground implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String OTHERS =
            "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";

    private final Path folder;
    private final EmbeddedPostgres server;

    Ground(Path folder) {
        this.folder = folder;
        this.server = EmbeddedPostgres.start(folder);
    }

    /** What a portal must be told to work on this server. */
    Map<String, String> settings() {
        return Map.of(
                "SPRING_DATASOURCE_URL", server.jdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", server.username(),
                "SPRING_DATASOURCE_PASSWORD", server.password());
    }

    /** Where the server listens. */
    int port() {
        return Integer.parseInt(server.jdbcUrl().replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    /** Takes the power from the server; it comes back without a hand, and this waits for it. */
    void restart() {
        SuddenRestart.of(folder);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> count("select 1") == 1);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
    }

    /** Lets nobody write into a table until the connection ends; reading goes on. */
    static void hold(Connection holder, String table) throws SQLException {
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute("lock table " + table + " in share mode");
        }
    }

    /** Waits until so many statements cannot go on because of {@link #hold}: whoever sent them is in the middle of it. */
    void awaitWaiting(long statements) {
        await().atMost(PATIENCE).until(() -> count(OTHERS + " and wait_event_type = 'Lock'") == statements);
    }

    /** Waits until the server has noticed that nobody is at the other end of any connection. */
    void awaitSilence() {
        await().atMost(PATIENCE).until(() -> count(OTHERS) == 0);
    }

    void execute(String command, Object... values) throws SQLException {
        try (var connection = connect();
                var statement = connection.prepareStatement(command)) {
            set(statement, values);
            statement.execute();
        }
    }

    long count(String query, Object... values) throws SQLException {
        return Long.parseLong(words(query, values).getFirst());
    }

    /** The first column of what is found. */
    List<String> words(String query, Object... values) throws SQLException {
        try (var connection = connect();
                var statement = connection.prepareStatement(query)) {
            set(statement, values);
            List<String> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
