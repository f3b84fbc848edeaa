package de.stadtindex.dataimport.layout;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody overruled of a plan; plain values only, so that it can be kept. Null stands for "as detected".
 *
 * @param headerRow counted from 1; 0 for a table without headings
 * @param category key of the ranking of a sheet that holds only one
 * @param meanings {@link ColumnMeaning#code() codes} by number of the column; unknown codes count for nothing
 */
public record ColumnChoices(
        @Nullable Integer headerRow,
        @Nullable Layout layout,
        @Nullable String category,
        @Nullable DecimalSign decimalSign,
        Map<Integer, String> meanings) {

    /** Everything as detected. */
    public static final ColumnChoices NONE = new ColumnChoices(null, null, null, null, Map.of());

    public ColumnChoices {
        meanings = Map.copyOf(meanings);
    }

    /** What holds for the next table with the same headings, too: not its ranking, nor where it stands in its sheet. */
    public ColumnChoices lasting() {
        return new ColumnChoices(null, layout, null, null, meanings);
    }

    Optional<ColumnMeaning> meaning(int column) {
        return Optional.ofNullable(meanings.get(column)).flatMap(ColumnMeaning::ofCode);
    }
}
