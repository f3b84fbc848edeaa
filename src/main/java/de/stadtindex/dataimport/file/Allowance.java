package de.stadtindex.dataimport.file;

/** How much of a file may be kept in memory at one time. */
final class Allowance {

    private static final int OVERHEAD_OF_A_TEXT = 64;

    private long bytes;

    Allowance(long bytes) {
        this.bytes = bytes;
    }

    /** Counts a text that is kept; errors with {@link FileRefusedException} where it is too much. */
    String keep(String text) {
        bytes -= OVERHEAD_OF_A_TEXT + 2L * text.length();
        if (bytes < 0) {
            throw new FileRefusedException(FileRefusal.UNPACKS_TOO_LARGE);
        }
        return text;
    }
}
