package de.stadtindex.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points of a city in one ranking of one edition, relative to the best city of that year.
 *
 * @param value 0 to 100; one decimal as the index prints it, two where a source gives more
 */
public record Score(BigDecimal value) implements Comparable<Score> {

    public static final BigDecimal LOWEST = BigDecimal.ZERO;
    public static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    public static final int MOST_DECIMALS = 2;

    public Score {
        if (value.compareTo(LOWEST) < 0 || value.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException("Scores run from 0 to 100, not " + value);
        }
        int decimals = Math.max(1, value.stripTrailingZeros().scale());
        if (decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("Scores have at most two decimals, not " + value);
        }
        value = value.setScale(decimals, RoundingMode.UNNECESSARY);
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
