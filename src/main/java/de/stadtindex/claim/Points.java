package de.stadtindex.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Compares points as a reader does who sees only the decimals that are written. */
final class Points {

    private Points() {}

    /** Whether a number, rounded to the decimals that are claimed, is the claimed one. */
    static boolean same(BigDecimal claimed, BigDecimal actual) {
        return actual.setScale(Math.min(claimed.scale(), actual.scale()), RoundingMode.HALF_UP)
                        .compareTo(claimed)
                == 0;
    }
}
