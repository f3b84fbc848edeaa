package de.stadtindex.platform.table;

/** Keeps text that somebody typed from being computed by the spreadsheet that opens it. */
public final class SafeText {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private SafeText() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula; numbers stay numbers. */
    public static String of(String text) {
        boolean looksLikeFormula = !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        return looksLikeFormula && !isNumber(text) ? "'" + text : text;
    }

    private static boolean isNumber(String text) {
        return text.matches("[+-][0-9]+([.,][0-9]+)?");
    }
}
