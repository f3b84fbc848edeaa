package de.stadtindex.claim;

/**
 * Words of degree and what they may be said of. Between the two bounds a text may use either word or none; only what lies
 * beyond the other bound contradicts it. The bounds are ours; the index knows no such words.
 */
public enum Degree {
    /** "leicht", "knapp": at most three places or one point. */
    SLIGHTLY,
    /** "deutlich", "stark": at least ten places or five points. */
    CLEARLY;

    private static final int FEW_PLACES = 3;
    private static final int MANY_PLACES = 10;

    /** Whether the word may be said of a move by so many places. */
    public boolean fits(int places) {
        int size = Math.abs(places);
        return this == SLIGHTLY ? size < MANY_PLACES : size > FEW_PLACES;
    }

    /** Whether our own sentences say the word of such a move. */
    public boolean isSaidOf(int places) {
        int size = Math.abs(places);
        return this == SLIGHTLY ? size > 0 && size <= FEW_PLACES : size >= MANY_PLACES;
    }
}
