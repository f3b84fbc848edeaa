package de.stadtindex.platform.replica;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardOpenOption.APPEND;

import de.stadtindex.platform.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/** A database and a server that follows it, both of this machine. */
final class TwoServers implements AutoCloseable {

    private static final String ADMINISTRATOR = "postgres";

    private final EmbeddedPostgres database;
    private final EmbeddedPostgres replica;

    private TwoServers(EmbeddedPostgres database, EmbeddedPostgres replica) {
        this.database = database;
        this.replica = replica;
    }

    /** What was copied while it stood still is followed from there. */
    static TwoServers start(Path folder) throws IOException {
        Path first = folder.resolve("database");
        Path second = folder.resolve("replica");
        EmbeddedPostgres.start(first).close();
        copy(first, second);
        EmbeddedPostgres database = EmbeddedPostgres.start(first);
        Path cluster = second.resolve("cluster");
        Files.createFile(cluster.resolve("standby.signal"));
        Files.writeString(
                cluster.resolve("postgresql.conf"),
                "\nprimary_conninfo = 'host=127.0.0.1 port=%s user=%s password=%s'\n"
                        .formatted(port(database), ADMINISTRATOR, database.password()),
                APPEND);
        return new TwoServers(database, EmbeddedPostgres.start(second));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), COPY_ATTRIBUTES);
            }
        }
    }

    private static String port(EmbeddedPostgres server) {
        return server.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1");
    }

    EmbeddedPostgres database() {
        return database;
    }

    EmbeddedPostgres replica() {
        return replica;
    }

    /** Does something as the one who may do everything. */
    static void order(EmbeddedPostgres server, String command) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** The one number that is asked for. */
    static long number(EmbeddedPostgres server, String query) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), ADMINISTRATOR, server.password());
    }

    @Override
    public void close() {
        replica.close();
        database.close();
    }
}
