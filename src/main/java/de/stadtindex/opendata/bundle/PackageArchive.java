package de.stadtindex.opendata.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files in one ZIP file, the same bytes on every machine: nothing is compressed, since how depends on the library at hand, and all
 * files are of one moment that does not depend on a time zone. What is small enough to be built in memory loses little by it.
 */
final class PackageArchive {

    private PackageArchive() {}

    /** The archive; files stand in the order of the map. */
    static byte[] of(Map<String, byte[]> files, Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                archive.putNextEntry(entry(file.getKey(), file.getValue(), time));
                archive.write(file.getValue());
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content, LocalDateTime time) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(time);
        return entry;
    }
}
