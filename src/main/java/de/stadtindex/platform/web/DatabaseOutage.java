package de.stadtindex.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells faults of ours from a database that is away for a while: restarted, out of reach, or without a free connection. */
public final class DatabaseOutage {

    /** Classes of SQLSTATE: connection exception, and operator intervention such as a shutdown. */
    private static final Set<String> CLASSES = Set.of("08", "57");

    private DatabaseOutage() {}

    /** Whether a failure comes of that. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException fault && isOutage(fault));
    }

    private static boolean isOutage(SQLException fault) {
        String state = fault.getSQLState();
        return fault instanceof SQLTransientConnectionException
                || (state != null && CLASSES.stream().anyMatch(state::startsWith));
    }
}
