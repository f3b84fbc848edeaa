package de.stadtindex.dataimport.rule;

/** What a column of a file can say of a figure. */
public enum Field {
    EDITION,
    /** The official key of the city. */
    AGS,
    CITY,
    CATEGORY,
    RANK,
    SCORE,
    /** Previous rank minus current rank, as printed. */
    TENDENCY,
    SOURCE,
    CONFIDENCE,
    NOTE
}
