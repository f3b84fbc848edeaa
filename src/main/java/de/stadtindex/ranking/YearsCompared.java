package de.stadtindex.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.stadtindex.core.CategoryKey;
import org.springframework.stereotype.Service;

/** Compares editions that may be shown, and keeps what it found: that stays true as what they say does. */
@Service
public class YearsCompared {

    private static final int MOST_CITIES_KEPT = 200_000;

    private record Asked(LiveVersion earlier, LiveVersion later, CategoryKey category) {}

    private final Results results;

    /** The bound is the number of cities in all. */
    private final Cache<Asked, YearOverYear> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_CITIES_KEPT)
            .<Asked, YearOverYear>weigher((_, found) -> found.cities() + 1)
            .build();

    YearsCompared(Results results) {
        this.results = results;
    }

    /**
     * One ranking in two editions.
     *
     * @throws CategoryNotFoundException when the index has no such category
     */
    public YearOverYear between(LiveVersion earlier, LiveVersion later, CategoryKey category) {
        Asked asked = new Asked(earlier, later, category);
        YearOverYear known = kept.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        // Outside of the cache's locks: who waits for one may hold a connection that the reading needs
        YearOverYear fresh = YearOverYear.of(
                results.of(earlier).ranking(category), results.of(later).ranking(category));
        kept.put(asked, fresh);
        return fresh;
    }
}
