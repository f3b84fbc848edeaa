package de.stadtindex.platform.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows what lies where in the embedded server's folder, so that no other class spells a path. */
record ServerFolder(Path root) {

    private static final Pattern SHELL_CHARACTERS = Pattern.compile("[\"$`\\\\\\r\\n]");

    /** Creates the folder where missing and closes it to everybody but its owner. */
    static ServerFolder prepare(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        if (File.separatorChar == '/'
                && SHELL_CHARACTERS.matcher(root.toString()).find()) {
            throw new EmbeddedPostgresException("The path of the data folder " + root
                    + " has a character that PostgreSQL cannot take (one of \" $ ` \\); choose another one with"
                    + " --stadtindex.data-folder=<folder>.");
        }
        try {
            Files.createDirectories(root.resolve("log"));
            OwnerOnly.restrict(root);
            return new ServerFolder(root.toRealPath());
        } catch (IOException failure) {
            throw unusable(root, failure);
        }
    }

    static EmbeddedPostgresException unusable(Path path, IOException cause) {
        return new EmbeddedPostgresException(
                "The data folder " + path + " cannot be written by " + System.getProperty("user.name")
                        + "; give that account the folder or choose another one with"
                        + " --stadtindex.data-folder=<folder>.",
                cause);
    }

    Path lockFile() {
        return root.resolve("stadtindex.lock");
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    Path configuration() {
        return root.resolve("server.conf");
    }

    Path log() {
        return root.resolve("log");
    }

    /** Moves a finished folder to its name in one step, so that a killed start leaves no half of it behind. */
    void moveIntoPlace(Path finished, Path target) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (IOException busy) {
                // On Windows a virus scanner may hold a fresh file open for a moment.
                if (attempt == 10 || !Pause.millis(200)) {
                    throw busy;
                }
            }
        }
    }

    /** Deletes a folder with all it holds; a missing one is fine. */
    void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new Deletion());
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
