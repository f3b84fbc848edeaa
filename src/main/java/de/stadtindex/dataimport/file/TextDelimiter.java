package de.stadtindex.dataimport.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells by which character the cells of a text are parted. */
final class TextDelimiter {

    /** Where several fit nearly alike, the first is taken: a comma is as often part of a number or a sentence. */
    private static final List<Character> CANDIDATES = List.of('\t', ';', '|', ',');

    private static final double NEARLY = 0.8;
    private static final char USUAL = ',';
    private static final int RECORDS = 200;
    private static final String NAMED = "sep=";

    private TextDelimiter() {}

    /** The delimiter that the first line names, else the one that parts most records alike. */
    static char of(String start) {
        if (isName(start) && start.length() > NAMED.length() && CANDIDATES.contains(start.charAt(NAMED.length()))) {
            return start.charAt(NAMED.length());
        }
        List<Integer> alike = CANDIDATES.stream()
                .map(candidate -> recordsAlike(start, candidate))
                .toList();
        int most = Collections.max(alike);
        return IntStream.range(0, alike.size())
                .filter(at -> most > 0 && alike.get(at) >= NEARLY * most)
                .mapToObj(CANDIDATES::get)
                .findFirst()
                .orElse(USUAL);
    }

    /** Whether a row is the line by which spreadsheets are told the delimiter. */
    static boolean isNamedIn(SheetRow row) {
        return row.number() == 1
                && isName(row.cell(1).text())
                && row.cell(1).text().length() <= NAMED.length() + 1;
    }

    private static boolean isName(String start) {
        return start.regionMatches(true, 0, NAMED, 0, NAMED.length());
    }

    /** How many of the first records have the number of cells that is most frequent, leaving out those with one cell. */
    private static int recordsAlike(String start, char delimiter) {
        Map<Integer, Integer> recordsByWidth = new HashMap<>();
        Iterator<Integer> widths =
                TextRows.parser(delimiter).build(new Width(), start).iterator();
        try {
            for (int read = 0; read < RECORDS && widths.hasNext(); read++) {
                recordsByWidth.merge(widths.next(), 1, Integer::sum);
            }
        } catch (CsvParseException e) {
            return 0;
        }
        recordsByWidth.remove(1);
        return recordsByWidth.values().stream().max(Integer::compare).orElse(0);
    }

    /** Counts the cells of records without reading them. */
    private static final class Width extends AbstractBaseCsvCallbackHandler<Integer> {

        @Override
        protected Integer buildRecord() {
            return getFieldCount();
        }
    }
}
