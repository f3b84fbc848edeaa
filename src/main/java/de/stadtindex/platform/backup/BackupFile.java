package de.stadtindex.platform.backup;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import de.stadtindex.platform.postgres.OwnerOnly;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

/** A backup comes under its name when it is whole, is its owner's alone, and takes no other file's place. */
record BackupFile(Path path) {

    BackupFile {
        path = path.toAbsolutePath().normalize();
    }

    /** Writes what the database holds into this file, which must not be there yet. */
    Manifest take(Connection connection) throws SQLException {
        requireFree();
        Path unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
        unfinished.toFile().deleteOnExit();
        try {
            Files.deleteIfExists(unfinished);
            Manifest manifest = write(connection, unfinished);
            requireFree();
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException failure) {
            throw new BackupException(
                    "The backup could not be written to " + path + " (" + failure.getMessage()
                            + "); free some disk space or choose another folder.",
                    failure);
        } finally {
            unfinished.toFile().delete();
        }
    }

    private Manifest write(Connection connection, Path unfinished) throws IOException, SQLException {
        try (var channel = FileChannel.open(unfinished, CREATE_NEW, WRITE)) {
            // Before there is anything to read in it: it holds hashes of passwords
            OwnerOnly.restrict(unfinished);
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            Manifest manifest = BackupWriter.write(connection, out);
            out.flush();
            channel.force(true);
            return manifest;
        }
    }

    /** Says so where the file cannot be made, before anything else is done. */
    void requireFree() {
        if (Files.exists(path)) {
            throw new BackupException("The file " + path + " is there already; choose another name.");
        }
        if (path.getParent() == null || !Files.isDirectory(path.getParent())) {
            throw new BackupException("There is no folder " + path.getParent() + "; make it or choose another one.");
        }
    }
}
