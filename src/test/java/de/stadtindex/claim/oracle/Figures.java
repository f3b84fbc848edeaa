package de.stadtindex.claim.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Compares what is claimed with what is known; null stands for what no one knows and may be anything. */
final class Figures {

    private Figures() {}

    static Can equal(int claimed, @Nullable Integer known) {
        return known == null ? Can.EITHER : Can.surely(known == claimed);
    }

    /** Whether the known number reads like the claimed one to somebody who is told as many decimals as that. */
    static Can same(BigDecimal claimed, @Nullable BigDecimal known) {
        if (known == null) {
            return Can.EITHER;
        }
        BigDecimal read =
                claimed.scale() < known.scale() ? known.setScale(claimed.scale(), RoundingMode.HALF_UP) : known;
        return Can.surely(read.compareTo(claimed) == 0);
    }

    static @Nullable BigDecimal difference(@Nullable BigDecimal from, @Nullable BigDecimal less) {
        return from == null || less == null ? null : from.subtract(less);
    }
}
