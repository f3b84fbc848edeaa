package de.stadtindex.claim;

/** Which way something moved. */
public enum Direction {
    /** To a better rank, or to more points. */
    UP,
    /** To a worse rank, or to fewer points. */
    DOWN,
    /** Not at all. */
    SAME;

    /** The direction of a number: UP above zero, DOWN below. */
    public static Direction of(int signum) {
        return signum > 0 ? UP : signum < 0 ? DOWN : SAME;
    }
}
