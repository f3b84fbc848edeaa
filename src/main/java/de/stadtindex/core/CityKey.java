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

    @Override
    public int compareTo(CityKey other) {
        return ags.compareTo(other.ags);
    }

    @Override
    public String toString() {
        return ags;
    }
}
