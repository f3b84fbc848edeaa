package de.stadtindex.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The portal's own database and role, so that the portal does not work as the server's administrator. */
record ApplicationDatabase(String jdbcUrl, String password) implements JdbcConnectionDetails {

    /** The name of the database and of the role that owns it. */
    static final String NAME = "stadtindex";

    /** The way to the database of a server on this port of the same machine, which was made before. */
    static ApplicationDatabase on(String port, String password) {
        return new ApplicationDatabase("jdbc:postgresql://127.0.0.1:" + port + "/" + NAME, password);
    }

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Creates role and database where missing; this is also the proof that the server accepts connections. */
    static ApplicationDatabase ensure(ServerFolder folder, int port, String password) {
        var server = "jdbc:postgresql://127.0.0.1:" + port + "/";
        try (var connection = DriverManager.getConnection(server + "postgres", Cluster.ADMINISTRATOR, password)) {
            if (isMissing(connection, "select 1 from pg_roles where rolname = ?")) {
                // The password is Base64 of this program's making: nothing in it needs quoting.
                execute(connection, "create role " + NAME + " login password '" + password + "'");
            }
            if (isMissing(connection, "select 1 from pg_database where datname = ?")) {
                execute(connection, "create database " + NAME + " owner " + NAME);
            }
            return new ApplicationDatabase(server + NAME, password);
        } catch (SQLException failure) {
            throw new EmbeddedPostgresException(
                    "The embedded database in " + folder.root() + " does not serve (" + failure.getMessage()
                            + "); the server's log is in " + folder.log() + ".",
                    failure);
        }
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, NAME);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
