package de.stadtindex.platform.replica;

import com.zaxxer.hikari.HikariDataSource;
import de.stadtindex.platform.content.PublicContent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that follows the database, and how far it has come. It is behind by a moment; what was read from it just after a change
 * would be kept as the newest. So at each stage ({@link PublicContent}) it is first asked whether it has come to where the database is.
 */
final class Replica implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Replica.class);
    private static final long PAUSE = Duration.ofMillis(200).toNanos();
    private static final long PAUSE_AFTER_A_FAULT = Duration.ofSeconds(5).toNanos();

    private static final int SECONDS_FOR_A_CHECK = 1;

    /** Where the database was at a stage or later. */
    private record Aim(long stage, String position) {}

    private final HikariDataSource pool;
    private final DataSource database;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile long reached = -1;
    private volatile boolean isAway;
    private Aim aim = new Aim(-1, "");
    private long nextTry = System.nanoTime();

    Replica(HikariDataSource pool, DataSource database) {
        this.pool = pool;
        this.database = database;
    }

    /** Whether all that was written up to this stage can be read here; never waits for it. */
    boolean hasReached(long stage) {
        return (!isAway && stage == reached) || ask(stage);
    }

    /** A connection that was alive just now: the pool itself does not look at those that were used a moment ago. */
    Connection connection() throws SQLException {
        Connection connection = pool.getConnection();
        if (!connection.isValid(SECONDS_FOR_A_CHECK)) {
            pool.evictConnection(connection);
            throw new SQLException("its connection is cut");
        }
        return connection;
    }

    /** Everything is read from the database itself for a while. */
    void lost(SQLException fault) {
        asking.lock();
        try {
            if (!isAway) {
                LOG.warn("The replica is away, all is read from the database itself: {}", fault.getMessage());
            }
            isAway = true;
            nextTry = System.nanoTime() + PAUSE_AFTER_A_FAULT;
        } finally {
            asking.unlock();
        }
    }

    /** One reader asks, the others go to the database meanwhile. */
    private boolean ask(long stage) {
        if (!asking.tryLock()) {
            return false;
        }
        try {
            return System.nanoTime() - nextTry >= 0 && look(stage);
        } catch (SQLException fault) {
            lost(fault);
            return false;
        } finally {
            asking.unlock();
        }
    }

    private boolean look(long stage) throws SQLException {
        if (aim.stage() != stage) {
            aim = new Aim(stage, position());
        }
        boolean isThere = isAt(aim.position());
        if (isAway) {
            LOG.info("The replica follows again");
        }
        isAway = false;
        if (isThere) {
            reached = stage;
        } else {
            nextTry = System.nanoTime() + PAUSE;
        }
        return isThere;
    }

    private String position() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_current_wal_insert_lsn()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private boolean isAt(String position) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select pg_last_wal_replay_lsn() >= ?::pg_lsn")) {
            statement.setString(1, position);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
