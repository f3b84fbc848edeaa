package de.stadtindex.platform.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A running PostgreSQL server on a folder of its own, so that the portal needs no database set up beforehand. */
public final class EmbeddedPostgres implements AutoCloseable {

    private final FolderLock lock;
    private final ServerProcess server;
    private final ApplicationDatabase database;
    private final ServerKeeper keeper;

    private EmbeddedPostgres(FolderLock lock, ServerProcess server, ApplicationDatabase database) {
        this.lock = lock;
        this.server = server;
        this.database = database;
        this.keeper = ServerKeeper.of(server);
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

    /** Where the embedded server of a portal with these settings lives. */
    static Path folder(EmbeddedPostgresProperties properties) {
        return Path.of(properties.dataFolder(), "postgres");
    }

    /** As {@link #start}, but makes nothing new: a folder without a database is refused. */
    static EmbeddedPostgres startExisting(Path folder) {
        requireDatabase(folder);
        return start(folder);
    }

    /** The way to a server that another process holds on this folder; null where none does. */
    static @Nullable JdbcConnectionDetails runningOn(Path folder) {
        requireDatabase(folder);
        var serverFolder = ServerFolder.prepare(folder);
        if (FolderLock.isFree(serverFolder)) {
            return null;
        }
        return new RunningServer(serverFolder).details();
    }

    private static void requireDatabase(Path folder) {
        if (!Files.exists(new ServerFolder(folder).cluster())) {
            throw new EmbeddedPostgresException(
                    "There is no database in " + folder.toAbsolutePath().normalize()
                            + "; name the folder of the portal with --stadtindex.data-folder=<folder>.");
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
            keeper.close();
            try {
                server.stop();
            } finally {
                lock.close();
            }
        }
    }
}
