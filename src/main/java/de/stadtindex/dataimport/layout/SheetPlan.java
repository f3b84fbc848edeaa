package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Spelling;
import de.stadtindex.dataimport.rule.Field;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet is going to be read; shown to people before anything is.
 *
 * @param headerRow the row with the headings, the lower one where there are two, counted from 1; 0 where there is none
 * @param category the ranking of a sheet that holds only one; null in other layouts and where nothing names it
 * @param decimalSign of numbers that are text; numbers of spreadsheets have none
 */
public record SheetPlan(
        String sheet,
        int headerRow,
        Layout layout,
        @Nullable CategoryKey category,
        DecimalSign decimalSign,
        List<MappedColumn> columns) {

    public SheetPlan {
        columns = List.copyOf(columns);
    }

    /** What somebody must still say; the sheet can be read once this is empty. */
    public Set<PlanGap> gaps() {
        Set<PlanGap> gaps = EnumSet.noneOf(PlanGap.class);
        if (column(Field.CITY).isEmpty() && column(Field.AGS).isEmpty()) {
            gaps.add(PlanGap.CITY_COLUMN_MISSING);
        }
        if (meanings().noneMatch(ColumnMeaning::isFigure)) {
            gaps.add(PlanGap.FIGURE_COLUMN_MISSING);
        }
        if (lacksCategory()) {
            gaps.add(PlanGap.CATEGORY_MISSING);
        }
        if (columns.stream().anyMatch(MappedColumn::mustBeChosen)) {
            gaps.add(PlanGap.COLUMN_AMBIGUOUS);
        }
        return gaps;
    }

    private boolean lacksCategory() {
        return switch (layout) {
            case LONG -> column(Field.CATEGORY).isEmpty();
            case ONE_RANKING -> category == null;
            case WIDE -> false;
        };
    }

    private Stream<ColumnMeaning> meanings() {
        return columns.stream().map(MappedColumn::meaning).filter(meaning -> !meaning.isIgnored());
    }

    /** The columns that are not read. */
    public List<MappedColumn> ignored() {
        return columns.stream().filter(column -> column.meaning().isIgnored()).toList();
    }

    /** The first column that says this, of whichever ranking. */
    Optional<MappedColumn> column(Field field) {
        return columns.stream()
                .filter(column -> column.meaning().field() == field)
                .findFirst();
    }

    /** The same for every table with these headings, whatever its year; under it choices are remembered. */
    public String fingerprint() {
        String headings = columns.stream()
                .map(column -> column.number() + "=" + Headings.withoutYears(Spelling.fold(column.header())))
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(headings.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
