package de.stadtindex.core;

import java.util.regex.Pattern;

/**
 * The official key of a German municipality (Amtlicher Gemeindeschlüssel), which outlives every renaming.
 *
 * @param ags eight digits
 */
public record CityKey(String ags) implements Comparable<CityKey> {

    /** The form of every key, as a regular expression. */
    public static final String FORM = "[0-9]{8}";

    private static final Pattern WELL_FORMED = Pattern.compile(FORM);

    public CityKey {
        if (!WELL_FORMED.matcher(ags).matches()) {
            throw new IllegalArgumentException("Not an official municipality key: " + ags);
        }
    }

    /** Spread: keys are numbers in a row, which would lie side by side in hash tables and be walked through one by one. */
    @Override
    public int hashCode() {
        return Integer.rotateLeft(ags.hashCode() * 0x9E37_79B1, 16);
    }

    @Override
    public int compareTo(CityKey other) {
        return ags.compareTo(other.ags);
    }

    @Override
    public String toString() {
        return ags;
    }
}
