package de.stadtindex.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the database says of its tables; names are unquoted, and all are of the schema that is searched first. */
record Catalogue(Connection connection) {

    /** How rows are written and read: the same on every server, whatever its own settings. */
    static final String FORM = "(format csv, encoding 'UTF8')";

    /** Sessions would be keys to the portal in a file that lies about, and the history of the schema is made anew. */
    private static final Set<String> LEFT_OUT =
            Set.of("flyway_schema_history", "spring_session", "spring_session_attributes");

    private static final String HERE = "quote_ident(current_schema())::regnamespace";

    boolean isEmpty() throws SQLException {
        return words("select relname from pg_class where relnamespace = " + HERE)
                .isEmpty();
    }

    /** All tables but those that no backup holds. */
    List<String> tables() throws SQLException {
        return allTables().stream().filter(table -> !LEFT_OUT.contains(table)).toList();
    }

    List<String> allTables() throws SQLException {
        return words(
                "select relname from pg_class where relkind = 'r' and relnamespace = " + HERE + " order by relname");
    }

    /** The columns that are written; what the database computes itself is none of them. */
    List<String> columns(String table) throws SQLException {
        return words("select attname from pg_attribute where attrelid = '" + quoted(table)
                + "'::regclass and attnum > 0" + " and not attisdropped and attgenerated = '' order by attnum");
    }

    List<Manifest.Migration> migrations() throws SQLException {
        List<Manifest.Migration> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select version, checksum from flyway_schema_history"
                        + " where success and version is not null order by installed_rank")) {
            while (rows.next()) {
                found.add(new Manifest.Migration(rows.getString(1), rows.getInt(2)));
            }
        }
        return found;
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        List<Manifest.Sequence> found = new ArrayList<>();
        for (String name : words(
                "select relname from pg_class where relkind = 'S' and relnamespace = " + HERE + " order by relname")) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select last_value, is_called from " + quoted(name))) {
                rows.next();
                found.add(new Manifest.Sequence(name, rows.getLong(1), rows.getBoolean(2)));
            }
        }
        return found;
    }

    /** The first column of what is found. */
    List<String> words(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Does what each row of the query says. */
    void executeAll(String commands) throws SQLException {
        for (String command : words(commands)) {
            execute(command);
        }
    }

    /** The table with these columns, as {@code copy} wants it. */
    static String target(String table, List<String> columns) {
        return quoted(table) + " ("
                + String.join(", ", columns.stream().map(Catalogue::quoted).toList()) + ")";
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
