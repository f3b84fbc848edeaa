package de.stadtindex.platform.table;

import java.math.BigDecimal;
import java.time.LocalDate;

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
    /** An address. */
    ADDRESS(String.class, "string");

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

    boolean holds(Object value) {
        return values.isInstance(value);
    }
}
