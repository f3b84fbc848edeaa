package de.stadtindex.portal.web.ranking;

import de.stadtindex.visit.web.BadParameterException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A long ranking in parts, one of which is shown. One as long as today's has a single part. */
record RankingParts(int shown, int count) {

    /** How many cities stand in one part. */
    static final int SIZE = 100;

    /**
     * The part that a view wants of so many cities.
     *
     * @throws BadParameterException where there are not that many parts
     */
    static RankingParts of(int cities, RankingView view) {
        int count = Math.max(1, Math.ceilDiv(cities, SIZE));
        if (view.page() > count) {
            throw new BadParameterException("error.parameter.page");
        }
        return new RankingParts(view.page(), count);
    }

    /** What of these stands in the part shown. */
    <T> List<T> of(List<T> all) {
        return all.subList(Math.min(all.size(), (shown - 1) * SIZE), Math.min(all.size(), shown * SIZE));
    }

    boolean isLast() {
        return shown == count;
    }

    /** The part before; null before the first. */
    @Nullable
    Integer before() {
        return shown == 1 ? null : shown - 1;
    }

    /** The part after; null after the last. */
    @Nullable
    Integer after() {
        return isLast() ? null : shown + 1;
    }
}
