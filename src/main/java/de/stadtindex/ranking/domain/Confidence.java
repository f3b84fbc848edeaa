package de.stadtindex.ranking.domain;

/** How sure a stored statement is. */
public enum Confidence {
    /** Stated in the source itself. */
    HIGH,
    /** Stated once, by a secondary source, or derived. */
    MEDIUM,
    /** Follows from other published facts. */
    DERIVED,
    /** Presumed; shown as such and never used as proof. */
    LOW
}
