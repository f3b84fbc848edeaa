package de.stadtindex.core;

/** What was last decided about the newest revision of an article; whether that is public says the clock. */
public enum ArticleStatus {
    /** Being written. */
    DRAFT,
    /** Waits for a second person. */
    IN_REVIEW,
    /** Public from the instant of its release on. */
    APPROVED,
    /** Was public, and never will be again. */
    WITHDRAWN
}
