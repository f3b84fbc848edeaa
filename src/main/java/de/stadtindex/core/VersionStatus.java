package de.stadtindex.core;

/** What people have decided about a version; whether it is live is never stored, but follows from its instant and the clock. */
public enum VersionStatus {
    /** Written, and not yet handed on; nobody outside sees it. */
    DRAFT,
    /** Waits for a second person. */
    IN_REVIEW,
    /** Decided for release at an instant. */
    APPROVED,
    /** Was live and is taken out of sight, for ever. */
    WITHDRAWN,
    /** Given up before its release; only its number lives on. */
    DISCARDED;

    /** Whether the way to release still lies ahead. */
    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
