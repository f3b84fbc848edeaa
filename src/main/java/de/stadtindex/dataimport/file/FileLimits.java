package de.stadtindex.dataimport.file;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes of the file as it arrives
 * @param rows that hold anything, over all sheets
 * @param columns up to the last one that holds anything
 * @param unpackedBytes over all parts of a spreadsheet that are read
 * @param sheets hidden ones count
 */
public record FileLimits(int bytes, int rows, int columns, long unpackedBytes, int sheets) {

    /** Far above what an edition of the index needs, far below what would tire the machine. */
    public static final FileLimits USUAL = new FileLimits(20 << 20, 200_000, 256, 256L << 20, 100);
}
