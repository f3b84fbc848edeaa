package de.stadtindex.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points of a city in one ranking of one edition, relative to the best city of that year.
 *
 * @param value 0 to 100, one decimal as printed
 */
public record Score(BigDecimal value) implements Comparable<Score> {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    public Score {
        if (value.signum() < 0 || value.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException("Scores run from 0 to 100, not " + value);
        }
        if (value.stripTrailingZeros().scale() > 1) {
            throw new IllegalArgumentException("Scores are published with one decimal, not as " + value);
        }
        value = value.setScale(1, RoundingMode.UNNECESSARY);
    }

    public static Score of(String value) {
        return new Score(new BigDecimal(value));
    }

    /** Points this score lies above the other; negative when below. */
    public BigDecimal minus(Score other) {
        return value.subtract(other.value);
    }

    @Override
    public int compareTo(Score other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
