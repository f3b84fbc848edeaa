package de.stadtindex.platform.content;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Listens to the database, which tells every instance when what the public sees was written (V036). While it cannot listen it
 * tries again each second. Where the database is away, what was kept may be shown and says so; where it serves and only tells
 * nothing, as behind a pool that shares connections by transaction, nothing is kept longer than from one try to the next.
 */
@Component
class ContentWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);
    private static final String CHANNEL = "stadtindex_content";
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final Duration LONGEST_ECHO = Duration.ofSeconds(3);
    private static final int TURNS_BETWEEN_CHECKS = 5;
    private static final int SECONDS_FOR_A_CHECK = 2;

    /** After so many turns everything is forgotten once more: something may have been read just before a change, and kept just after it. */
    private static final int TURNS_UNTIL_ALL_READ_ANEW = 12;

    private final JdbcConnectionDetails database;
    private final DataSource pool;
    private final PublicContent content;
    private volatile boolean isRunning;
    private boolean isDeaf;

    ContentWatch(JdbcConnectionDetails database, DataSource pool, PublicContent content) {
        this.database = database;
        this.pool = pool;
        this.content = content;
    }

    @Override
    public void start() {
        isRunning = true;
        Thread.ofPlatform().daemon().name("content-watch").start(this::watch);
    }

    @Override
    public void stop() {
        isRunning = false;
    }

    /** It listens as long as the web server answers. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    private void watch() {
        while (isRunning) {
            try (Connection connection = connect()) {
                listen(connection);
            } catch (SQLException lost) {
                goOnWithout(lost);
                pause();
            }
        }
    }

    private void goOnWithout(SQLException lost) {
        boolean isServing = !isCut(lost) && isServing();
        if (isRunning && (isServing ? !isDeaf : !content.isOutOfReach())) {
            LOG.warn(
                    isServing
                            ? "The database serves but tells of no changes, so that hardly an answer is kept: {}"
                            : "The database is away: {}",
                    lost.getMessage());
        }
        isDeaf = isServing;
        if (isServing) {
            content.changed();
        }
        content.reached(isServing);
    }

    /** Whether there is no way to the database, or it is shutting down: then nobody else has to be asked. */
    private static boolean isCut(SQLException lost) {
        String state = String.valueOf(lost.getSQLState());
        return state.startsWith("08") || state.startsWith("57");
    }

    private boolean isServing() {
        try (Connection connection = pool.getConnection();
                Statement question = connection.createStatement()) {
            return question.execute("select 1");
        } catch (SQLException _) {
            return false;
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen " + CHANNEL);
        }
        requireHearing(connection);
        if (isDeaf || content.isOutOfReach()) {
            LOG.info("The database tells of changes again");
        }
        isDeaf = false;
        content.changed();
        content.reached(true);
        PGConnection notices = connection.unwrap(PGConnection.class);
        int again = 0;
        for (int turn = 1; isRunning; turn++) {
            PGNotification[] found = notices.getNotifications((int) TURN.toMillis());
            if (found != null && found.length > 0) {
                content.changed();
                again = TURNS_UNTIL_ALL_READ_ANEW;
            } else if (again > 0 && --again == 0) {
                content.changed();
            }
            turn();
            if (turn % TURNS_BETWEEN_CHECKS == 0 && !connection.isValid(SECONDS_FOR_A_CHECK)) {
                throw new SQLException("The connection is lost");
            }
        }
    }

    /** So that a release shows within a second of its instant, and its delay is measured, where nobody reads just then. */
    private void turn() {
        try {
            content.turn();
        } catch (DataAccessException | TransactionException lost) {
            LOG.debug("The next stage could not begin", lost);
        }
    }

    /** A pool in between may take the wish to listen and hand on nothing: so a word is sent by another connection. */
    private void requireHearing(Connection listening) throws SQLException {
        String probe = "stadtindex_probe_" + ProcessHandle.current().pid() + "_" + System.identityHashCode(listening);
        try (Statement listen = listening.createStatement()) {
            listen.execute("listen " + probe);
            try (Connection speaking = pool.getConnection();
                    Statement word = speaking.createStatement()) {
                word.execute("notify " + probe);
            }
            PGNotification[] heard =
                    listening.unwrap(PGConnection.class).getNotifications((int) LONGEST_ECHO.toMillis());
            if (heard == null || heard.length == 0) {
                throw new SQLException("nothing is heard through this connection");
            }
            listen.execute("unlisten " + probe);
        }
    }

    private Connection connect() throws SQLException {
        Properties settings = new Properties();
        Optional.ofNullable(database.getUsername()).ifPresent(user -> settings.setProperty("user", user));
        Optional.ofNullable(database.getPassword()).ifPresent(password -> settings.setProperty("password", password));
        settings.setProperty("ApplicationName", "stadtindex-watch");
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("loginTimeout", "5");
        settings.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(database.getJdbcUrl(), settings);
    }

    private static void pause() {
        try {
            Thread.sleep(TURN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
