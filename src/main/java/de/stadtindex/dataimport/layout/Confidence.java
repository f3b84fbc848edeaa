package de.stadtindex.dataimport.layout;

/** How sure it is what a column means. */
public enum Confidence {
    /** The heading says it in so many words, or somebody chose it. */
    CERTAIN,
    /** The heading says it among other words, or its values do. */
    LIKELY,
    /** It could mean several things, so somebody must choose. */
    AMBIGUOUS,
    /** Nothing is known of it; the column is ignored. */
    NONE
}
