package de.stadtindex.ranking;

/** Where a version stands in its life, as the clock has it. */
public enum VersionState {
    /** Written, and not yet handed on. */
    DRAFT,
    /** Waits for a second person. */
    IN_REVIEW,
    /** Approved; its instant is still to come. */
    SCHEDULED,
    /** Public, and what the edition says today. */
    LIVE,
    /** Public as a frozen view; a later version has taken its place. */
    SUPERSEDED,
    /** Was public and is no longer. */
    WITHDRAWN,
    /** Given up before its release. */
    DISCARDED
}
