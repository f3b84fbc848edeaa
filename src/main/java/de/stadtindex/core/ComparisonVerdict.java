package de.stadtindex.core;

/** How far two editions may be compared; a later constant is the stricter verdict. */
public enum ComparisonVerdict {
    /** Measured alike. */
    COMPARABLE,
    /** Only together with the reason. */
    WITH_NOTE,
    /** Not at all. */
    NOT_COMPARABLE
}
