package de.stadtindex.dataimport.file;

/** The text of one cell while it is read, piece by piece; no cell may hold more than spreadsheets allow. */
final class CellText {

    /** What a cell of the usual spreadsheets can hold at most. */
    static final int MOST_CHARACTERS = 32_767;

    private final StringBuilder text = new StringBuilder();

    void append(char[] buffer, int offset, int length) {
        check(length);
        text.append(buffer, offset, length);
    }

    void append(char character, int times) {
        check(times);
        text.repeat(character, times);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** What was read; the next cell starts empty. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    private void check(int more) {
        if (more > MOST_CHARACTERS - text.length()) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
    }
}
