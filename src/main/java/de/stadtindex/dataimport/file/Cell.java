package de.stadtindex.dataimport.file;

/**
 * One cell as it stands in a file.
 *
 * @param text what a reader of the file sees there, without surrounding space; a number of a spreadsheet in plain
 *     notation with a point ({@code 82.9}), a formula by its last result, an error by its sign ({@code #N/A})
 */
public record Cell(Kind kind, String text) {

    /** A cell with nothing in it. */
    public static final Cell BLANK = new Cell(Kind.BLANK, "");

    /** What sort of thing stands in a cell; text files know only blank cells and text. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        /** Computed where the file was written; here only its result is known. */
        FORMULA,
        /** A result that could not be computed, such as {@code #NV}. */
        ERROR
    }

    /** A cell of a text file; blank where there is only space. */
    public static Cell text(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? BLANK : new Cell(Kind.TEXT, text.substring(start, end));
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether a character is seen as a gap, that of a fixed width included. */
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
