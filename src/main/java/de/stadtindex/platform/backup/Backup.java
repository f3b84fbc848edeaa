package de.stadtindex.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is there, opened to be restored; nothing in it is believed that its manifest does not say. */
final class Backup implements AutoCloseable {

    /** Does something with the rows of a table. */
    interface Reading {
        long read(InputStream rows) throws Exception;
    }

    private final ZipFile zip;
    private final Path path;
    private final Manifest manifest;

    private Backup(ZipFile zip, Path path, Manifest manifest) {
        this.zip = zip;
        this.path = path;
        this.manifest = manifest;
    }

    static Backup open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BackupException(
                    "There is no file " + path.toAbsolutePath().normalize() + ".");
        }
        @Nullable ZipFile zip = null;
        try {
            zip = new ZipFile(path.toFile());
            return new Backup(zip, path, manifest(zip, path));
        } catch (IOException | JacksonException failure) {
            close(zip);
            throw new BackupException(
                    "The file " + path + " is no backup of Stadtindex, or it is damaged (" + failure.getMessage()
                            + "); nothing was restored.",
                    failure);
        } catch (BackupException refusal) {
            close(zip);
            throw refusal;
        }
    }

    private static Manifest manifest(ZipFile zip, Path path) throws IOException {
        Manifest found = JsonMapper.shared().readValue(content(zip, Manifest.NAME), Manifest.class);
        if (found.format() != Manifest.FORMAT) {
            throw new BackupException("The backup " + path + " was written by a newer Stadtindex (format "
                    + found.format() + "); restore it with that one.");
        }
        return found;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Hands out the rows of a table and sees that they are those that were written. */
    void read(Manifest.Table table, Reading reading) throws Exception {
        var digest = Checksum.sha256();
        try (var rows = new DigestInputStream(content(zip, table.entry()), digest)) {
            long read = reading.read(rows);
            rows.transferTo(java.io.OutputStream.nullOutputStream());
            if (read != table.rows()
                    || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
                throw new IOException("other rows of the table " + table.name() + " than the manifest says");
            }
        } catch (IOException damage) {
            throw new BackupException(
                    "The backup " + path + " is damaged (" + damage.getMessage() + "); nothing was restored.", damage);
        }
    }

    private static InputStream content(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException _) {
            // It was only read
        }
    }
}
