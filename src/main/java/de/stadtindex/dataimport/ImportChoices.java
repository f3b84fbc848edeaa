package de.stadtindex.dataimport;

import de.stadtindex.dataimport.layout.ColumnChoices;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody overruled of how a file is read; plain values only, so that it can be kept. Null stands for "as detected".
 *
 * @param charset of a text file, by its name
 * @param delimiter of a text file
 * @param scope whether the file is the whole edition or completes what is there
 * @param source where the figures were published
 * @param sheets choices by name of the sheet
 * @param cities official keys by what stands in the file
 */
public record ImportChoices(
        @Nullable String charset,
        @Nullable String delimiter,
        @Nullable Scope scope,
        @Nullable String source,
        Map<String, ColumnChoices> sheets,
        Map<String, String> cities) {

    /** Everything as detected. */
    public static final ImportChoices NONE = new ImportChoices(null, null, null, null, Map.of(), Map.of());

    /** How much of an edition a file holds. */
    public enum Scope {
        /** Everything: what the file does not mention is no longer said. */
        WHOLE,
        /** Some of it: the rest stays as it is. */
        PART
    }

    public ImportChoices {
        sheets = Map.copyOf(sheets);
        cities = Map.copyOf(cities);
    }

    ColumnChoices sheet(String name) {
        return sheets.getOrDefault(name, ColumnChoices.NONE);
    }
}
