package de.stadtindex.ranking;

/** How sure a published figure is. */
public enum Certainty {
    /** Read in the source itself. */
    STATED,
    /** Read once, in a secondary source. */
    REPORTED_ONCE,
    /** Computed from a printed previous rank or tendency. */
    DERIVED
}
