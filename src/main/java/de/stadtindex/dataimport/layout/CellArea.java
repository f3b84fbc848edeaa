package de.stadtindex.dataimport.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several cells drawn as one.
 *
 * @param column number of the first column, counted from 1
 */
record CellArea(String written, int firstRow, int lastRow, int column) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})");

    /** The area written like {@code A1:C1}; empty for anything else. */
    static Optional<CellArea> parse(String written) {
        Matcher area = WRITTEN.matcher(written);
        return area.matches()
                ? Optional.of(new CellArea(
                        written,
                        Integer.parseInt(area.group(2)),
                        Integer.parseInt(area.group(3)),
                        number(area.group(1))))
                : Optional.empty();
    }

    private static int number(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }

    boolean touches(int first, int last) {
        return firstRow <= last && lastRow >= first;
    }
}
