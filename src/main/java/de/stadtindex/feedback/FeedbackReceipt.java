package de.stadtindex.feedback;

/** What became of a letter put into the feedback box. */
public enum FeedbackReceipt {
    /** The letter is stored. */
    STORED,

    /** The letter is not stored: the box has taken in as much as it may within the last hour. */
    BOX_FULL
}
