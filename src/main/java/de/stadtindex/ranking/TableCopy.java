package de.stadtindex.ranking;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Fills a table as fast as PostgreSQL can, within the running transaction. */
@Component
class TableCopy {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_MILLIS = 3_600_000;

    private final JdbcTemplate database;

    TableCopy(JdbcTemplate database) {
        this.database = database;
    }

    /** Lets the running transaction wait for the server for as long as checking a large version takes. */
    void beforeLongWork() {
        database.execute((ConnectionCallback<Boolean>) connection -> {
            connection.setNetworkTimeout(Runnable::run, LONGEST_MILLIS);
            return true;
        });
    }

    /**
     * Adds one row for each item.
     *
     * @param target the table and its columns
     * @param line the item as a line of CSV without its end; nothing between two commas is null
     */
    <T> void fill(String target, Iterable<T> items, Function<T, String> line) {
        database.execute((ConnectionCallback<Long>) connection -> copy(connection, target, items, line));
    }

    private static <T> Long copy(Connection connection, String target, Iterable<T> items, Function<T, String> line)
            throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + target + " from stdin with (format csv)");
        try {
            StringBuilder chunk = new StringBuilder(CHUNK);
            for (T item : items) {
                chunk.append(line.apply(item)).append('\n');
                if (chunk.length() >= CHUNK) {
                    send(chunk, copy);
                }
            }
            send(chunk, copy);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(StringBuilder chunk, CopyIn copy) throws SQLException {
        byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        chunk.setLength(0);
    }
}
