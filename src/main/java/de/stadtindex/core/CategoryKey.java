package de.stadtindex.core;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable name of a ranking, whatever its label in an edition. Which categories exist is data, not code.
 *
 * @param value lower-case letters, digits and underscores, e.g. {@code it_kommunikation}
 */
public record CategoryKey(String value) {

    private static final Pattern WELL_FORMED = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    /** The ranking of cities as a whole ("Gesamtwertung"), mean of the others. */
    public static final CategoryKey OVERALL = new CategoryKey("gesamt");

    public CategoryKey {
        if (!WELL_FORMED.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a category key: " + value);
        }
    }

    /** The key written like this; empty for anything that cannot be one. */
    public static Optional<CategoryKey> parse(String text) {
        return WELL_FORMED.matcher(text).matches() ? Optional.of(new CategoryKey(text)) : Optional.empty();
    }

    public boolean isOverall() {
        return equals(OVERALL);
    }

    /** The key as it stands in addresses: {@code it-kommunikation}. */
    public String slug() {
        return value.replace('_', '-');
    }

    @Override
    public String toString() {
        return value;
    }
}
