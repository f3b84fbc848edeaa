package de.stadtindex.claim;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.stadtindex.claim.Change.LargestMove;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.LiveVersion;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lays figures out so that claims can be judged by them, and keeps that: it never changes, as the figures do not. */
@Component
class Layouts {

    private static final int MOST_CITIES_KEPT = 400_000;
    private static final int MOST_VERSIONS_KEPT = 10_000;

    private record Laid(EditionResults edition, CategoryKey category) {}

    private record Race(
            List<LiveVersion> versions,
            CategoryKey category,
            EditionYear before,
            EditionYear year,
            Direction direction) {}

    /** The bound is the number of cities in all. */
    private final Cache<Laid, Field> fields = Caffeine.newBuilder()
            .maximumWeight(MOST_CITIES_KEPT)
            .<Laid, Field>weigher((_, field) -> field.size() + 1)
            .build();

    /** The bound is the number of versions in all. */
    private final Cache<Race, Furthest> races = Caffeine.newBuilder()
            .maximumWeight(MOST_VERSIONS_KEPT)
            .<Race, Furthest>weigher((race, _) -> race.versions().size() + 1)
            .build();

    /** Who may stand where in a ranking of an edition. */
    Field field(EditionResults edition, CategoryKey category) {
        return kept(fields, new Laid(edition, category), () -> new Field(edition, edition.ranking(category)));
    }

    /** Who moved furthest of all cities that there is evidence of, in the ranking, the editions and the direction of a claim. */
    Furthest furthest(Evidence evidence, LargestMove claim) {
        Race race = new Race(
                evidence.state().versions(), claim.category(), claim.before(), claim.year(), claim.direction());
        return kept(races, race, () -> Furthest.of(evidence, claim));
    }

    /** Reads outside of the cache's locks: who waits for one may hold a connection that the reading needs. */
    private static <K, V> V kept(Cache<K, V> cache, K key, Supplier<V> read) {
        V known = cache.getIfPresent(key);
        if (known != null) {
            return known;
        }
        V fresh = read.get();
        cache.put(key, fresh);
        return fresh;
    }
}
