package de.stadtindex.platform.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Talks to an embedded server as the portal does. */
final class Sql {

    private Sql() {}

    static void execute(EmbeddedPostgres server, String command) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    static String value(EmbeddedPostgres server, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
