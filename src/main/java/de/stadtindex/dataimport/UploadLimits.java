package de.stadtindex.dataimport;

import de.stadtindex.dataimport.file.FileLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a file may be in this installation. A file is read in memory: who raises these gives the portal memory to match.
 *
 * @param fileSize of the file as it arrives, from 1 MB to 512 MB
 * @param rows that hold anything, over all sheets, from 1 to 10 000 000
 * @param unpackedSize of all parts of a spreadsheet that are read
 */
@ConfigurationProperties("stadtindex.upload")
public record UploadLimits(
        @DefaultValue("20MB") DataSize fileSize,
        @DefaultValue("200000") int rows,
        @DefaultValue("256MB") DataSize unpackedSize) {

    private static final int MOST_MEGABYTES = 512;
    private static final int MOST_ROWS = 10_000_000;

    /** Errors with IllegalArgumentException where the database or the memory of any machine would be the limit. */
    public UploadLimits {
        if (fileSize.toMegabytes() < 1 || fileSize.compareTo(DataSize.ofMegabytes(MOST_MEGABYTES)) > 0) {
            throw new IllegalArgumentException("stadtindex.upload.file-size must be between 1MB and 512MB");
        }
        if (rows < 1 || rows > MOST_ROWS) {
            throw new IllegalArgumentException("stadtindex.upload.rows must be between 1 and 10000000");
        }
        if (unpackedSize.compareTo(fileSize) < 0) {
            throw new IllegalArgumentException("stadtindex.upload.unpacked-size must not be below the file-size");
        }
    }

    /** As people read it, rounded down. */
    public long megabytes() {
        return fileSize.toMegabytes();
    }

    FileLimits ofFile() {
        FileLimits usual = FileLimits.USUAL;
        return new FileLimits((int) fileSize.toBytes(), rows, usual.columns(), unpackedSize.toBytes(), usual.sheets());
    }
}
