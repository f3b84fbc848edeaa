package de.stadtindex.chart;

/** Estimates how wide a text gets at the largest font size the stylesheet uses; no font is known here, so by a wide one. */
final class TextWidth {

    /** Largest font size in user units: the one for phones, see stadtindex.css. */
    static final double LARGEST_FONT = 24;

    /** Distance of two lines of text at the largest font. */
    static final double LINE = 27;

    private static final double BOLD = 1.15;
    private static final String NARROW = "iljtfrI.,:;'|!()-– ";
    private static final String WIDE = "mwMW%@";

    private TextWidth() {}

    static double of(String text) {
        double ems = text.chars().mapToDouble(TextWidth::ems).sum();
        return ems * LARGEST_FONT;
    }

    /** The same in bold, as values are set. */
    static double ofBold(String text) {
        return of(text) * BOLD;
    }

    private static double ems(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 0.4;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.98;
        }
        return Character.isUpperCase(character) ? 0.76 : 0.64;
    }
}
