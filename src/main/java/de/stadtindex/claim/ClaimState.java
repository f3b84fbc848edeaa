package de.stadtindex.claim;

/** What became of a claim since it was said. */
public enum ClaimState {
    /** It holds, and there is no newer edition. */
    VALID,
    /** It holds for its edition, but there is a newer one. */
    SUPERSEDED,
    /** It held, until figures were corrected. */
    CHANGED,
    /** Its edition is no longer public. */
    WITHDRAWN,
    /** It never held. */
    REFUTED,
    /** The known figures never proved it. */
    OPEN
}
