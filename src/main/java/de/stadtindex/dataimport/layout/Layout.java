package de.stadtindex.dataimport.layout;

/** How figures are laid out in a table. */
public enum Layout {
    /** One row a figure: city, category, rank and score. */
    LONG,
    /** One row a city, with columns for the rank or score in each ranking. */
    WIDE,
    /** One row a city and only one ranking; which one stands beside the table or is chosen. */
    ONE_RANKING
}
