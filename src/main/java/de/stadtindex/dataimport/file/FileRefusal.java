package de.stadtindex.dataimport.file;

/** Why a file is not read; the sentence for people is in the message bundles. */
public enum FileRefusal {
    /** Nothing in it. */
    EMPTY,
    /** More bytes than an upload may have. */
    TOO_LARGE,
    /** Neither text nor one of the spreadsheets that can be read. */
    NOT_A_TABLE,
    /** Ends too early or contradicts itself. */
    DAMAGED,
    /** Asks for a password. */
    ENCRYPTED,
    /** Unpacks to far more than a table of this index can hold. */
    UNPACKS_TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS
}
