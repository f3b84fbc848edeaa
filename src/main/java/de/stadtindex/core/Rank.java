package de.stadtindex.core;

/**
 * A place in a ranking as published; never computed from scores.
 *
 * @param value 1 for the best
 */
public record Rank(int value) implements Comparable<Rank> {

    public static final int BEST = 1;

    public Rank {
        if (value < BEST) {
            throw new IllegalArgumentException("Ranks start at 1, not at " + value);
        }
    }

    public boolean isWithin(int places) {
        return value <= places;
    }

    @Override
    public int compareTo(Rank other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
