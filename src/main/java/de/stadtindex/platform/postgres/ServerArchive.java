package de.stadtindex.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a .txz with its links and executable bits, and nothing outside the target folder. */
final class ServerArchive {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private final Path target;

    private ServerArchive(Path target) {
        this.target = target.toAbsolutePath().normalize();
    }

    /**
     * Unpacks the archive into the target folder.
     *
     * @throws IOException if the archive is damaged, the disk refuses, or an entry points out of the target folder
     */
    static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            var unpacking = new ServerArchive(target);
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpacking.write(entry, tar);
            }
        }
    }

    private void write(TarArchiveEntry entry, InputStream content) throws IOException {
        var path = inside(target.resolve(entry.getName()));
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            inside(path.resolveSibling(entry.getLinkName()));
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(inside(target.resolve(entry.getLinkName())), path);
        } else {
            Files.copy(content, path);
            allowExecution(path, entry.getMode());
        }
    }

    private Path inside(Path path) throws IOException {
        var normalized = path.normalize();
        if (!normalized.startsWith(target)) {
            throw new IOException("the archive of the server points out of its folder: " + path);
        }
        return normalized;
    }

    private static void allowExecution(Path file, int mode) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            var executable = (mode & OWNER_MAY_EXECUTE) != 0;
            view.setPermissions(PosixFilePermissions.fromString(executable ? "rwx------" : "rw-------"));
        }
    }
}
