package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataimport.rule.Field;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a column says of a city.
 *
 * @param field null where the column is ignored
 * @param category the ranking it speaks of; null where that stands elsewhere or does not matter
 */
public record ColumnMeaning(@Nullable Field field, @Nullable CategoryKey category) {

    /** The column is not read. */
    public static final ColumnMeaning IGNORED = new ColumnMeaning(null, null);

    private static final String IGNORED_CODE = "IGNORED";
    private static final char SEPARATOR = ':';

    static ColumnMeaning of(Field field) {
        return new ColumnMeaning(field, null);
    }

    public boolean isIgnored() {
        return field == null;
    }

    boolean isFigure() {
        return field == Field.RANK || field == Field.SCORE;
    }

    /** The meaning within a layout: in a wide table figures are those of a ranking, in others no column names one. */
    ColumnMeaning in(Layout layout) {
        boolean isRanked = isFigure() || field == Field.TENDENCY;
        if (layout != Layout.WIDE || !isRanked) {
            return new ColumnMeaning(field, null);
        }
        return category == null ? new ColumnMeaning(field, CategoryKey.OVERALL) : this;
    }

    /** The meaning as it stands in forms and in memory: {@code IGNORED}, {@code CITY}, {@code RANK:mobilitaet}. */
    public String code() {
        if (field == null) {
            return IGNORED_CODE;
        }
        return category == null ? field.name() : field.name() + SEPARATOR + category;
    }

    /** The meaning with this code; empty where there is none, as a form may send anything. */
    public static Optional<ColumnMeaning> ofCode(String code) {
        if (code.equals(IGNORED_CODE)) {
            return Optional.of(IGNORED);
        }
        int separator = code.indexOf(SEPARATOR);
        String name = separator < 0 ? code : code.substring(0, separator);
        Optional<Field> field =
                Arrays.stream(Field.values()).filter(f -> f.name().equals(name)).findFirst();
        if (separator < 0) {
            return field.map(ColumnMeaning::of);
        }
        return field.flatMap(
                found -> CategoryKey.parse(code.substring(separator + 1)).map(key -> new ColumnMeaning(found, key)));
    }
}
