package de.stadtindex.platform.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/** Makes sure that one portal at a time uses a folder; the operating system frees it even after kill -9. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock acquire(ServerFolder folder) {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder.lockFile(), CREATE, WRITE);
        } catch (IOException failure) {
            throw ServerFolder.unusable(folder.root(), failure);
        }
        var lock = new FolderLock(channel);
        if (!lock.tryLock()) {
            lock.close();
            throw inUse(folder.root());
        }
        return lock;
    }

    /** Whether no portal uses the folder just now. */
    static boolean isFree(ServerFolder folder) {
        try (var lock = new FolderLock(FileChannel.open(folder.lockFile(), CREATE, WRITE))) {
            return lock.tryLock();
        } catch (IOException failure) {
            throw ServerFolder.unusable(folder.root(), failure);
        }
    }

    private boolean tryLock() {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        } catch (IOException failure) {
            close();
            throw new EmbeddedPostgresException(
                    "The file system of the data folder cannot lock files (" + failure.getMessage()
                            + "); choose a folder on a local disk with --stadtindex.data-folder=<folder>.",
                    failure);
        }
    }

    private static EmbeddedPostgresException inUse(Path folder) {
        return new EmbeddedPostgresException("The data folder " + folder
                + " is in use by another running Stadtindex; stop that one or choose another folder with"
                + " --stadtindex.data-folder=<folder>.");
    }

    boolean isHeld() {
        return channel.isOpen();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
