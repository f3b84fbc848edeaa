package de.stadtindex.dataimport.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a ZIP file, unpacked in memory while they are read and never to a disk. */
final class Archive {

    private static final int MOST_ENTRIES = 10_000;

    private final ZipFile zip;
    private final long mostUnpackedBytes;
    private final Map<String, List<ZipArchiveEntry>> entries = new HashMap<>();
    private final Map<String, Long> unpacked = new ConcurrentHashMap<>();

    /** Errors with IOException where the directory at the end of the file is missing or wrong. */
    Archive(byte[] content, long mostUnpackedBytes) throws IOException {
        if (Signature.countDirectoryEntries(content) > MOST_ENTRIES) {
            throw new FileRefusedException(FileRefusal.UNPACKS_TOO_LARGE);
        }
        this.mostUnpackedBytes = mostUnpackedBytes;
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setIgnoreLocalFileHeader(true)
                .get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.computeIfAbsent(key(entry.getName()), name -> new ArrayList<>(1))
                    .add(entry);
        }
    }

    /** Whether there is such a part; writers do not agree on capital letters, so they do not count. */
    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** Unpacks a part; errors with {@link FileRefusedException} where it is missing or there are two of the name. */
    MeteredStream open(String part) throws IOException {
        List<ZipArchiveEntry> named = entries.getOrDefault(key(part), List.of());
        if (named.size() != 1) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
        ZipArchiveEntry entry = named.getFirst();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new FileRefusedException(FileRefusal.ENCRYPTED);
        }
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
        InputStream unpacking = new BufferedInputStream(zip.getInputStream(entry), 1 << 15);
        return new MeteredStream(
                unpacking, entry.getCrc(), room(part), count -> unpacked.merge(part, count, Math::max));
    }

    /** What the other parts leave of the allowance. */
    private long room(String part) {
        long others = unpacked.entrySet().stream()
                .filter(other -> !other.getKey().equals(part))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return mostUnpackedBytes - others;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
