package de.stadtindex.claim;

/** By which figure something is called better or worse. */
public enum Measure {
    /** The rank; better is smaller. */
    RANK,
    /** The score; better is larger. */
    SCORE
}
