package de.stadtindex.ranking;

/** What can be said of the release of an edition. */
public enum CalendarState {
    /** Nothing yet. */
    NOT_ANNOUNCED,
    /** It is to come some day of a month. */
    MONTH,
    /** It is to come on a day. */
    DAY,
    /** It does not come when announced, and no new day is known. */
    POSTPONED,
    /** It came: a version of it is or was public. Derived from the clock. */
    PUBLISHED
}
