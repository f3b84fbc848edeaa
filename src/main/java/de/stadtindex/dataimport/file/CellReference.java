package de.stadtindex.dataimport.file;

/** Reads the addresses of cells as workbooks write them, such as {@code AB12}. */
final class CellReference {

    private static final int MOST_LETTERS = 3;
    private static final int MOST_OF_AN_AREA = "XFD1048576:XFD1048576".length();

    private CellReference() {}

    /** The column of an address, counted from 1; errors with {@link FileRefusedException} for what is no address. */
    static int column(String reference) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && isLetter(reference.charAt(at))) {
            column = 26 * column + reference.charAt(at++) - 'A' + 1;
            if (at > MOST_LETTERS) {
                throw new FileRefusedException(FileRefusal.DAMAGED);
            }
        }
        if (at == 0 || at == reference.length() || reference.charAt(at) < '1' || reference.charAt(at) > '9') {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
        return column;
    }

    /** The address of a cell; row and column are counted from 1. */
    static String of(int row, int column) {
        return new Place("", row, column, "").letters() + row;
    }

    /** The same area if it is one, such as {@code A1:C1}; errors with {@link FileRefusedException} if not. */
    static String area(String written) {
        if (written.length() > MOST_OF_AN_AREA) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
        column(written.substring(written.indexOf(':') + 1));
        column(written);
        return written;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }
}
