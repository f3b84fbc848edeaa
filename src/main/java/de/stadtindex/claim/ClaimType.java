package de.stadtindex.claim;

/** Kinds of statements, as they are named to readers and scripts. */
public enum ClaimType {
    /** A city is on a rank. */
    RANK,
    /** A city was on a rank in the edition before. */
    PREVIOUS_RANK,
    /** A city climbed, fell or kept its rank. */
    RANK_CHANGE,
    /** The edition before did not rank the city. */
    NEW_CITY,
    /** A city has so many points. */
    SCORE,
    /** A city gained or lost points. */
    SCORE_CHANGE,
    /** A city fell, although it gained points. */
    RANK_DOWN_POINTS_UP,
    /** A city is the best, second best and so on of its state or size class. */
    PLACE_IN_GROUP,
    /** A city is among the first so many. */
    TOP_N,
    /** A city is among the first so many, and was not before. */
    TOP_N_ENTERED,
    /** A city was among the first so many, and is no longer. */
    TOP_N_LEFT,
    /** A city is on the last rank. */
    LAST_PLACE,
    /** So many points lie between two cities or ranks. */
    DISTANCE,
    /** A rank is better than all others since an edition. */
    BEST_RANK_SINCE,
    /** A rank is worse than all others since an edition. */
    WORST_RANK_SINCE,
    /** Something holds for the n-th time in a row. */
    STREAK,
    /** Something holds for the first time. */
    FIRST_TIME,
    /** Something holds for the n-th time. */
    TIMES,
    /** No city climbed further. */
    LARGEST_CLIMB,
    /** No city fell further. */
    LARGEST_FALL,
    /** A city became better or worse in so many categories. */
    CATEGORIES_MOVED,
    /** Something holds in both editions. */
    REMAINS,
    /** A city stands before another. */
    AHEAD,
    /** An edition ranked so many cities. */
    CITY_COUNT,
    /** An edition used so many indicators. */
    INDICATOR_COUNT,
    /** An edition used so many parameters a city. */
    PARAMETER_COUNT,
    /** An edition is made of so many data points. */
    DATA_POINT_COUNT,
    /** The mean of all overall scores of an edition. */
    MEAN,
    /** By how much that mean rose or fell. */
    MEAN_CHANGE,
    /** The overall score that rank 10 has. */
    TOP_TEN_THRESHOLD
}
