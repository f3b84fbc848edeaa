package de.stadtindex.dataimport.layout;

import de.stadtindex.dataimport.file.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The headings of a table.
 *
 * @param row where they stand, the lower row where there are two; 0 where there are none
 * @param titles the rows above
 * @param texts the headings as written, by number of the column
 * @param headings the same headings understood
 */
record Header(int row, List<SheetRow> titles, Map<Integer, String> texts, Map<Integer, Heading> headings) {

    static final Header NONE = new Header(0, List.of(), Map.of(), Map.of());

    static Header of(int row, List<SheetRow> titles, Map<Integer, String> texts, Headings reader) {
        Map<Integer, Heading> headings = texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, heading -> reader.read(heading.getValue()), (a, _) -> a, TreeMap::new));
        return new Header(row, titles, texts, headings);
    }

    /** Whether cities and figures stand below these headings. */
    boolean namesCitiesAndFigures() {
        return any(Heading::isCity) && any(Heading::isFigure);
    }

    private boolean any(Predicate<Heading> kind) {
        return headings.values().stream().anyMatch(kind);
    }

    /** How many different things the headings say; the more, the surer it is that they are headings. */
    int weight() {
        Set<Heading> recognised =
                headings.values().stream().filter(Heading::isRecognised).collect(Collectors.toSet());
        return recognised.size();
    }

    String text(int column) {
        return texts.getOrDefault(column, "");
    }

    Heading heading(int column) {
        return headings.getOrDefault(column, Heading.BLANK);
    }
}
