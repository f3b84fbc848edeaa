package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.file.Cell;
import de.stadtindex.dataimport.file.Sheet;
import de.stadtindex.dataimport.file.SheetRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out how a sheet is laid out, as far as its headings and first rows tell. */
public final class LayoutDetector {

    private static final int ROWS_LOOKED_AT = 200;

    private final CategoryNames categories;
    private final @Nullable EditionYear edition;
    private final HeaderFinder headers;

    /**
     * A detector for files of an index.
     *
     * @param edition the edition a file is meant for, to tell its columns from those of the year before; null where it
     *     may hold several
     */
    public LayoutDetector(CategoryNames categories, @Nullable EditionYear edition) {
        this.categories = categories;
        this.edition = edition;
        this.headers = new HeaderFinder(new Headings(categories));
    }

    /** The plan for a sheet of this file, with what somebody has overruled of it. */
    public SheetPlan detect(String fileName, Sheet sheet, ColumnChoices choices) {
        List<SheetRow> head = sheet.head(ROWS_LOOKED_AT);
        Header header = headers.find(head, choices.headerRow());
        ColumnSample sample = new ColumnSample(
                head.stream().filter(row -> row.number() > header.row()).toList());
        ColumnMapper mapper = new ColumnMapper(header, sample, categories, edition);
        Layout layout = choices.layout() == null ? mapper.layout() : choices.layout();
        List<MappedColumn> columns = mapper.columns(layout, choices);
        CategoryKey category = layout == Layout.ONE_RANKING
                ? category(choices, mapper.rankings(), titles(fileName, sheet, header))
                : null;
        DecimalSign sign = choices.decimalSign() == null ? sample.decimalSign(figures(columns)) : choices.decimalSign();
        return new SheetPlan(sheet.name(), header.row(), layout, category, sign, columns);
    }

    private static List<Integer> figures(List<MappedColumn> columns) {
        return columns.stream()
                .filter(column -> column.meaning().isFigure())
                .map(MappedColumn::number)
                .toList();
    }

    /** Texts that may name the ranking of a sheet, the closest first. */
    private static Stream<String> titles(String fileName, Sheet sheet, Header header) {
        Stream<String> above = header.titles().reversed().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text);
        return Stream.concat(Stream.concat(Stream.of(sheet.name()), above), Stream.of(fileName));
    }

    private @Nullable CategoryKey category(ColumnChoices choices, Set<CategoryKey> inHeadings, Stream<String> titles) {
        Optional<CategoryKey> chosen = Optional.ofNullable(choices.category())
                .flatMap(CategoryKey::parse)
                .filter(categories.keys()::contains);
        return chosen.or(() -> inHeadings.stream().findFirst())
                .or(() -> titles.flatMap(title -> categories.mentioned(title).stream())
                        .findFirst())
                .orElse(null);
    }
}
