package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Spelling;
import de.stadtindex.dataimport.file.Cell;
import de.stadtindex.dataimport.file.SheetRow;
import de.stadtindex.dataimport.rule.StatedMean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Recognises the rows of a table that are no city's: headings once more, totals, footnotes. */
final class OutsideRows {

    private static final Set<String> SUMS = Spelling.foldAll(
            "summe",
            "gesamt",
            "insgesamt",
            "total",
            "sum",
            "alle",
            "all",
            "anzahl",
            "count",
            "minimum",
            "min",
            "maximum",
            "max",
            "median",
            "standardabweichung");
    private static final List<String> MEANS =
            List.of("mittelwert", "durchschnitt", "mittel", "mean", "average", "avg", "ø");
    private static final Set<String> NOTES = Spelling.foldAll(
            "quelle",
            "quellen",
            "source",
            "stand",
            "anmerkung",
            "anmerkungen",
            "hinweis",
            "hinweise",
            "note",
            "notes",
            "legende",
            "fussnote",
            "copyright",
            "lizenz",
            "datenbasis");
    private static final String NOTE_SIGNS = "*†‡©¹²³";

    private final SheetColumns columns;

    OutsideRows(SheetColumns columns) {
        this.columns = columns;
    }

    /** Why a row that means no known city need not be read; empty where it must be. */
    Optional<SkipReason> reason(SheetRow row) {
        if (columns.city().repeatHeading(row)) {
            return Optional.of(SkipReason.HEADER_AGAIN);
        }
        if (!columns.city().hasKey(row) && isTotal(label(row))) {
            return Optional.of(SkipReason.TOTAL);
        }
        return !hasFigure(row) && isText(row) ? Optional.of(SkipReason.TEXT) : Optional.empty();
    }

    /** What a row says of itself: the name of the city, or else its first text. */
    String label(SheetRow row) {
        String name = columns.city().name(row);
        return name.isEmpty() ? firstText(row) : name;
    }

    /** The first text of a row that names no ranking. */
    private String firstText(SheetRow row) {
        MappedColumn category = columns.category();
        return IntStream.rangeClosed(1, row.cells().size())
                .filter(number -> category == null || number != category.number())
                .mapToObj(row::cell)
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /** Hands over the means that a total row states. */
    void readMeans(SheetRow row, SheetOutcomes outcomes) {
        if (words(label(row)).stream().anyMatch(OutsideRows::isMean)) {
            columns.figures().forEach(figure -> readMean(row, figure, outcomes));
        }
    }

    private void readMean(SheetRow row, FigureColumns figure, SheetOutcomes outcomes) {
        CategoryKey category = figure.category() == null ? category(row) : figure.category();
        MappedColumn score = figure.score();
        if (category != null && score != null) {
            columns.numbers()
                    .mean(row.cell(score.number()))
                    .ifPresent(mean -> outcomes.statedMean(
                            new StatedMean(category, mean, score.place(columns.sheet(), row.number()))));
        }
    }

    private @Nullable CategoryKey category(SheetRow row) {
        MappedColumn column = columns.category();
        return column == null
                ? null
                : columns.category(row.cell(column.number()).text()).understood();
    }

    private static boolean isTotal(String label) {
        List<String> words = words(label);
        return SUMS.contains(words.getFirst()) || words.stream().anyMatch(OutsideRows::isMean);
    }

    private static boolean isMean(String word) {
        return MEANS.contains(word) || word.endsWith("durchschnitt") || word.endsWith("mittelwert");
    }

    private boolean isText(SheetRow row) {
        return columns.city().areBlank(row) || isOnlyCell(row) || isNote(label(row)) || isNote(firstText(row));
    }

    private static boolean isOnlyCell(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    private static boolean isNote(String label) {
        return NOTES.contains(words(label).getFirst())
                || (!label.isEmpty() && NOTE_SIGNS.indexOf(label.charAt(0)) >= 0);
    }

    private boolean hasFigure(SheetRow row) {
        return columns.figures().stream()
                .anyMatch(figure -> holds(row, figure.rank(), columns.numbers()::rank)
                        || holds(row, figure.score(), columns.numbers()::score));
    }

    private static <T> boolean holds(SheetRow row, @Nullable MappedColumn column, Function<Cell, Reading<T>> reader) {
        return column != null && reader.apply(row.cell(column.number())).understood() != null;
    }

    private static List<String> words(String label) {
        return Arrays.asList(Spelling.fold(label).split(" ", -1));
    }
}
