package de.stadtindex.article;

/** Where the newest revision of an article stands at an instant. */
public enum ArticleState {
    /** Being written. */
    DRAFT,
    /** Waits for a second person. */
    IN_REVIEW,
    /** Approved, its instant still to come. */
    SCHEDULED,
    /** Public. */
    PUBLISHED,
    /** Was public, and never will be again. */
    WITHDRAWN
}
