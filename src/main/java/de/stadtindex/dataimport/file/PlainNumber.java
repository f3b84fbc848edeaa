package de.stadtindex.dataimport.file;

import java.math.BigDecimal;

/** Writes the numbers of spreadsheets as people read them: shortest digits, point, no exponent. */
final class PlainNumber {

    private static final int SURE_DIGITS = 15;

    private PlainNumber() {}

    /** A cell with the number written there; with the text itself where it is no number. */
    static Cell cell(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        if (isPlain(text)) {
            return new Cell(Cell.Kind.NUMBER, text);
        }
        try {
            return new Cell(Cell.Kind.NUMBER, shortest(Double.parseDouble(text)));
        } catch (NumberFormatException e) {
            return new Cell(Cell.Kind.TEXT, text);
        }
    }

    /** Errors with NumberFormatException for what is not finite. */
    private static String shortest(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static boolean isPlain(String text) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        return text.length() <= SURE_DIGITS
                && isWhole(text, start, end)
                && (point < 0 || isFraction(text, point + 1, text.length()));
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean leadingZero = end - start > 1 && text.charAt(start) == '0';
        return start == 0
                ? areDigits(text, start, end) && !leadingZero
                : text.charAt(start) > '0' && areDigits(text, start, end);
    }

    private static boolean isFraction(String text, int start, int end) {
        return areDigits(text, start, end) && text.charAt(end - 1) != '0';
    }

    private static boolean areDigits(String text, int start, int end) {
        boolean digits = start < end;
        for (int at = start; digits && at < end; at++) {
            digits = text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }
        return digits;
    }
}
