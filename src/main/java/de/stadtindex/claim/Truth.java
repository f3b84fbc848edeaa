package de.stadtindex.claim;

/** What incomplete figures can say of a statement. */
public enum Truth {
    /** The known figures prove it. */
    TRUE,
    /** The known figures disprove it. */
    FALSE,
    /** It depends on figures no one knows. */
    UNKNOWN
}
