package de.stadtindex.core;

/** How exactly the release of an edition was announced. */
public enum AnnouncementKind {
    /** Some day of a month. */
    MONTH,
    /** A day. */
    DAY,
    /** Not on the day announced before, and no new one is known yet. */
    POSTPONED
}
