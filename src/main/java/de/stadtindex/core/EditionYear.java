package de.stadtindex.core;

import java.util.Optional;

/**
 * The year that names an edition of the index.
 *
 * @param value calendar year, 1900 to 2200
 */
public record EditionYear(int value) implements Comparable<EditionYear> {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    public EditionYear {
        if (value < EARLIEST || value > LATEST) {
            throw new IllegalArgumentException("Not the year of an edition: " + value);
        }
    }

    /** The year written as four digits; empty for anything else, so that a bad address can be answered kindly. */
    public static Optional<EditionYear> parse(String text) {
        if (!text.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text);
        return year < EARLIEST || year > LATEST ? Optional.empty() : Optional.of(new EditionYear(year));
    }

    public boolean isBefore(EditionYear other) {
        return value < other.value;
    }

    @Override
    public int compareTo(EditionYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
