package de.stadtindex.core;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One data version of an edition as it stands in a frozen address ({@code ?stand=2025.1}).
 *
 * @param edition the edition's year
 * @param number 1 for the first publication, higher for corrections
 */
public record VersionNumber(EditionYear edition, int number) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})\\.([1-9][0-9]{0,3})");

    public VersionNumber {
        if (number < 1) {
            throw new IllegalArgumentException("Versions are numbered from 1, not " + number);
        }
    }

    /** The version written as year, point and number; empty for anything else. */
    public static Optional<VersionNumber> parse(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return EditionYear.parse(matcher.group(1))
                .map(year -> new VersionNumber(year, Integer.parseInt(matcher.group(2))));
    }

    @Override
    public String toString() {
        return edition + "." + number;
    }
}
