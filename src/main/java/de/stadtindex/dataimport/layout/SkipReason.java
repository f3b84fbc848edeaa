package de.stadtindex.dataimport.layout;

/** Why a row of a table gives no line. */
public enum SkipReason {
    /** The headings once more, as at the top of a printed page. */
    HEADER_AGAIN,
    /** A mean, a sum or the like over the cities above. */
    TOTAL,
    /** A footnote, a source, a title. */
    TEXT,
    /** A city of which nothing is known. */
    NO_FIGURE
}
