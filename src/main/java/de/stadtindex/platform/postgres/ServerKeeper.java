package de.stadtindex.platform.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again when it ended without being asked to: killed by the system, or for want of room on the disk. */
final class ServerKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerKeeper.class);
    private static final int LOOK_EVERY_MILLIS = 1_000;

    private final ServerProcess server;
    private boolean isOver;
    private boolean isTold;

    private ServerKeeper(ServerProcess server) {
        this.server = server;
    }

    static ServerKeeper of(ServerProcess server) {
        ServerKeeper keeper = new ServerKeeper(server);
        Thread.ofPlatform().daemon().name("postgres-keeper").start(keeper::keep);
        return keeper;
    }

    private void keep() {
        while (Pause.millis(LOOK_EVERY_MILLIS) && look()) {
            // It is all in the condition
        }
    }

    /** Whether to go on looking. */
    private synchronized boolean look() {
        if (!isOver && !server.isAlive()) {
            if (!isTold) {
                LOG.error("The embedded database has ended by itself; it is started again until it stays.");
                isTold = true;
            }
            if (server.startAgain()) {
                LOG.info("The embedded database serves again.");
                isTold = false;
            }
        }
        return !isOver;
    }

    /** From now on the server may end. */
    @Override
    public synchronized void close() {
        isOver = true;
    }
}
