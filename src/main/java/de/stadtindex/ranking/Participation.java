package de.stadtindex.ranking;

/** How sure it is that an edition ranked a city. */
public enum Participation {
    /** Stated, or following from published facts. */
    CERTAIN,
    /** Presumed; shown as such, never used as proof. */
    PRESUMED
}
