package de.stadtindex.dataimport.layout;

/** What somebody must still say before a table can be read. */
public enum PlanGap {
    /** No column names the cities, neither by key nor by name. */
    CITY_COLUMN_MISSING,
    /** No column holds a rank or a score. */
    FIGURE_COLUMN_MISSING,
    /** Nothing says which ranking the figures belong to. */
    CATEGORY_MISSING,
    /** A column could mean several things, or several columns seem to mean the same. */
    COLUMN_AMBIGUOUS
}
