package de.stadtindex.claim;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.stadtindex.claim.Change.LargestMove;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Ranking;
import org.springframework.stereotype.Component;

/** Keeps what it laid out, which never changes, as the figures do not. */
@Component
class KeptLayouts implements Layouts {

    private static final int MOST_CITIES_KEPT = 400_000;
    private static final int MOST_MOVES_KEPT = 10_000;

    private record Laid(EditionResults edition, CategoryKey category) {}

    private record Race(
            DataState state, CategoryKey category, EditionYear before, EditionYear year, Direction direction) {}

    /** The bound is the number of cities in all. */
    private final Cache<Laid, Field> fields = Caffeine.newBuilder()
            .maximumWeight(MOST_CITIES_KEPT)
            .<Laid, Field>weigher((_, field) -> field.size() + 1)
            .build();

    private final Cache<Race, Furthest> races =
            Caffeine.newBuilder().maximumSize(MOST_MOVES_KEPT).build();

    @Override
    public Field field(EditionResults edition, CategoryKey category) {
        Ranking ranking = edition.ranking(category);
        return fields.get(new Laid(edition, category), _ -> new Field(edition, ranking));
    }

    /** Reads outside of the locks of what is kept: who waits for one may hold a connection that the reading needs. */
    @Override
    public Furthest furthest(Evidence evidence, LargestMove claim) {
        Race race = new Race(evidence.state(), claim.category(), claim.before(), claim.year(), claim.direction());
        Furthest known = races.getIfPresent(race);
        if (known != null) {
            return known;
        }
        Furthest fresh = Furthest.of(evidence, claim);
        races.put(race, fresh);
        return fresh;
    }
}
