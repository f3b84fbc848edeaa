package de.stadtindex.core;

/**
 * The official key of a German municipality (Amtlicher Gemeindeschlüssel), which outlives every renaming.
 *
 * @param ags eight digits
 */
public record CityKey(String ags) implements Comparable<CityKey> {

    public CityKey {
        if (!ags.matches("[0-9]{8}")) {
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
