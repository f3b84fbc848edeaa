package de.stadtindex.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionTimedOutException;

/** Tells faults of ours from a database that is away for a while: restarted, out of reach, too slow, or without room. */
public final class DatabaseOutage {

    /** Classes of SQLSTATE: connection exception, insufficient resources (room, memory), and operator intervention such as a shutdown. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private DatabaseOutage() {}

    /** Whether a failure comes of that. */
    public static boolean isBehind(Throwable failure) {
        return cause(failure).isPresent();
    }

    /** The fault of the database behind a failure, for whoever runs the portal; empty where there is none. */
    static Optional<Throwable> cause(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof TransactionTimedOutException
                        || (cause instanceof SQLException fault && isOutage(fault)))
                .findFirst();
    }

    private static boolean isOutage(SQLException fault) {
        String state = fault.getSQLState();
        return fault instanceof SQLTransientConnectionException
                || (state != null && CLASSES.stream().anyMatch(state::startsWith));
    }
}
