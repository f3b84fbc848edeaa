package de.stadtindex.platform.postgres;

import java.nio.file.Path;

/** A running PostgreSQL server on a folder of its own, so that the portal needs no database set up beforehand. */
public final class EmbeddedPostgres implements AutoCloseable {

    private final FolderLock lock;
    private final ServerProcess server;
    private final ApplicationDatabase database;

    private EmbeddedPostgres(FolderLock lock, ServerProcess server, ApplicationDatabase database) {
        this.lock = lock;
        this.server = server;
        this.database = database;
    }

    /**
     * Starts the server on the given folder; an empty or missing folder becomes a new, empty database.
     *
     * @param folder holds the server's program files, data, password and log; private to its owner from then on
     * @return the running server, which accepts connections
     * @throws EmbeddedPostgresException if the server cannot serve this folder; the message is one sentence for people
     */
    public static EmbeddedPostgres start(Path folder) {
        var serverFolder = ServerFolder.prepare(folder);
        var lock = FolderLock.acquire(serverFolder);
        try {
            return start(serverFolder, lock);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static EmbeddedPostgres start(ServerFolder folder, FolderLock lock) {
        var platform = ServerPlatform.current();
        var account = ServerAccounts.choose(folder, platform);
        var programs = ServerPrograms.install(folder, platform, account);
        var password = Cluster.prepare(folder, programs);
        var server = ServerProcess.start(folder, programs);
        try {
            programs.deleteEarlierVersions(folder);
            return new EmbeddedPostgres(lock, server, ApplicationDatabase.ensure(folder, server.port(), password));
        } catch (RuntimeException failure) {
            server.stop();
            throw failure;
        }
    }

    /** Returns the JDBC URL of the portal's database; host is 127.0.0.1, the port differs from start to start. */
    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    /** Returns the role that owns the portal's database and is no superuser. */
    public String username() {
        return ApplicationDatabase.NAME;
    }

    /** Returns the role's password, a random secret of this folder. */
    public String password() {
        return database.password();
    }

    /** Stops the server and frees the folder; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (lock.isHeld()) {
            try {
                server.stop();
            } finally {
                lock.close();
            }
        }
    }
}
