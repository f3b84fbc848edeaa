package de.stadtindex.claim;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import org.springframework.stereotype.Service;

/** Lays out the figures by which claims are judged. */
@Service
public class Evidences {

    private static final int MOST_CITIES_KEPT = 400_000;

    private final Results results;
    private final CityDirectory directory;
    private final Categories categories;
    private final Comparabilities comparabilities;

    private record Laid(EditionResults edition, CategoryKey category) {}

    /** What never changes, as the figures do not that it is laid out from; the bound is the number of cities in all. */
    private final Cache<Laid, Field> fields = Caffeine.newBuilder()
            .maximumWeight(MOST_CITIES_KEPT)
            .<Laid, Field>weigher((_, field) -> field.size() + 1)
            .build();

    Evidences(Results results, CityDirectory directory, Categories categories, Comparabilities comparabilities) {
        this.results = results;
        this.directory = directory;
        this.categories = categories;
        this.comparabilities = comparabilities;
    }

    /** The figures of one state of the data, for one request; figures are read when a claim first needs them. */
    public Evidence of(DataState state) {
        return new Evidence(
                state,
                results::of,
                this::field,
                () -> directory.among(results.everRanked(state)),
                categories.tree(),
                (earlier, later) -> comparabilities.between(state, earlier, later));
    }

    private Field field(EditionResults edition, CategoryKey category) {
        Ranking ranking = edition.ranking(category);
        return fields.get(new Laid(edition, category), _ -> new Field(edition, ranking));
    }
}
