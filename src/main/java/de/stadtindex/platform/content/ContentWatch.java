package de.stadtindex.platform.content;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to the database, which tells every instance when what the public sees was written (V036). While it cannot listen it
 * tries again each second; what was kept meanwhile is read again as soon as it can.
 */
@Component
class ContentWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);
    private static final String CHANNEL = "stadtindex_content";
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final int TURNS_BETWEEN_CHECKS = 5;
    private static final int SECONDS_FOR_A_CHECK = 2;

    /** After so many turns everything is forgotten once more: something may have been read just before a change, and kept just after it. */
    private static final int TURNS_UNTIL_ALL_READ_ANEW = 12;

    private final JdbcConnectionDetails database;
    private final PublicContent content;
    private volatile boolean isRunning;

    ContentWatch(JdbcConnectionDetails database, PublicContent content) {
        this.database = database;
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
                if (isRunning && !content.isOutOfReach()) {
                    LOG.warn("The database tells of no changes: {}", lost.getMessage());
                }
                content.reached(false);
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen " + CHANNEL);
        }
        if (content.isOutOfReach()) {
            LOG.info("The database tells of changes again");
        }
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
            if (turn % TURNS_BETWEEN_CHECKS == 0 && !connection.isValid(SECONDS_FOR_A_CHECK)) {
                throw new SQLException("The connection is lost");
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties settings = new Properties();
        Optional.ofNullable(database.getUsername()).ifPresent(user -> settings.setProperty("user", user));
        Optional.ofNullable(database.getPassword()).ifPresent(password -> settings.setProperty("password", password));
        settings.setProperty("ApplicationName", "stadtindex-watch");
        settings.setProperty("connectTimeout", "5");
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
