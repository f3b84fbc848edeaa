package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataimport.file.Cell;
import de.stadtindex.dataimport.file.SheetRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the row with the headings: among the first ones, below titles, over one or two rows. */
final class HeaderFinder {

    private static final int ROWS_SEARCHED = 30;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern HYPHENATION = Pattern.compile("(?<=\\p{L})-[ \\t]*\\R[ \\t]*(?=\\p{Ll})");

    private final Headings headings;

    HeaderFinder(Headings headings) {
        this.headings = headings;
    }

    /**
     * The headings of a table.
     *
     * @param head the first rows of the sheet
     * @param chosenRow where somebody says they stand, 0 for nowhere; null where nobody says anything
     */
    Header find(List<SheetRow> head, @Nullable Integer chosenRow) {
        Comparator<Header> order = Comparator.comparingInt(Header::weight)
                .thenComparing(Comparator.comparingInt(Header::row).reversed());
        return IntStream.range(0, head.size())
                .filter(index -> chosenRow == null
                        ? index < ROWS_SEARCHED
                        : head.get(index).number() == chosenRow)
                .boxed()
                .flatMap(index -> candidates(head, index))
                .filter(header -> chosenRow != null || header.namesCitiesAndFigures())
                .max(order)
                .orElse(Header.NONE);
    }

    private Stream<Header> candidates(List<SheetRow> head, int index) {
        SheetRow row = head.get(index);
        Header alone = Header.of(row.number(), head.subList(0, index), texts(row), headings);
        if (index == 0 || !isBelowRankings(alone, head.get(index - 1))) {
            return Stream.of(alone);
        }
        return Stream.of(
                alone, Header.of(row.number(), head.subList(0, index - 1), joined(head.get(index - 1), row), headings));
    }

    /** Whether the row above names several rankings, and this one says again and again what of them stands below. */
    private boolean isBelowRankings(Header lower, SheetRow above) {
        long figures = lower.headings().values().stream()
                .filter(heading -> heading.isFigure() && !heading.namesRanking())
                .count();
        return figures >= 2 && rankings(above).size() >= 2;
    }

    private Set<CategoryKey> rankings(SheetRow row) {
        return row.cells().stream()
                .flatMap(cell -> headings.read(cell.text()).categories().stream())
                .collect(Collectors.toSet());
    }

    /** Each heading of the lower row with the ranking that stands above it or, as over merged cells, left above it. */
    private Map<Integer, String> joined(SheetRow above, SheetRow row) {
        Map<Integer, String> texts = new HashMap<>();
        String ranking = "";
        for (int column = 1;
                column <= Math.max(above.cells().size(), row.cells().size());
                column++) {
            String upper = text(above.cell(column));
            String lower = text(row.cell(column));
            if (!upper.isEmpty()) {
                ranking = headings.read(upper).namesRanking() ? upper : "";
            }
            String text = lower.isEmpty() ? upper : ranking + " " + lower;
            texts.put(column, text.strip());
        }
        return texts;
    }

    private static Map<Integer, String> texts(SheetRow row) {
        return IntStream.rangeClosed(1, row.cells().size())
                .boxed()
                .collect(Collectors.toMap(column -> column, column -> text(row.cell(column))));
    }

    /** A heading is text; numbers over numbers are figures. */
    private static String text(Cell cell) {
        String whole = HYPHENATION.matcher(cell.text()).replaceAll("");
        return cell.kind() == Cell.Kind.NUMBER ? "" : SPACE.matcher(whole).replaceAll(" ");
    }
}
