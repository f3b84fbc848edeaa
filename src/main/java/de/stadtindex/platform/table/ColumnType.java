package de.stadtindex.platform.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What the cells of a column hold; the names for schemas are those of Table Schema. */
public enum ColumnType {
    /** Words, and keys that only look like numbers. */
    TEXT(String.class, "string"),
    /** A whole number. */
    INTEGER(Integer.class, "integer"),
    /** A number with decimals. */
    DECIMAL(BigDecimal.class, "number"),
    /** A calendar year. */
    YEAR(Integer.class, "year"),
    /** A calendar day. */
    DATE(LocalDate.class, "date"),
    /** A moment, in universal time. */
    INSTANT(Instant.class, "datetime"),
    /** Whether something is so. */
    BOOLEAN(Boolean.class, "boolean"),
    /** An address. */
    ADDRESS(String.class, "string");

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");

    private final Class<?> values;
    private final String schemaName;

    ColumnType(Class<?> values, String schemaName) {
        this.values = values;
        this.schemaName = schemaName;
    }

    /** The type in a Table Schema. */
    public String schemaName() {
        return schemaName;
    }

    /** Whether a value of this type may be written like this. */
    public boolean reads(String text) {
        return switch (this) {
            case TEXT, ADDRESS -> true;
            case INTEGER -> WHOLE.matcher(text).matches();
            case DECIMAL -> NUMBER.matcher(text).matches();
            case YEAR -> CALENDAR_YEAR.matcher(text).matches();
            case DATE -> DAY.matcher(text).matches();
            case INSTANT -> MOMENT.matcher(text).matches();
            case BOOLEAN -> text.equals("true") || text.equals("false");
        };
    }

    boolean holds(Object value) {
        return values.isInstance(value);
    }
}
