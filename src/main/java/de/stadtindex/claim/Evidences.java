package de.stadtindex.claim;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Results;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Lays out the figures by which claims are judged. */
@Service
public class Evidences {

    private final Results results;
    private final CityDirectory directory;
    private final Categories categories;
    private final Comparabilities comparabilities;

    /** As long as the figures are kept that they are laid out from, which never change. */
    private final LoadingCache<EditionResults, Map<CategoryKey, Field>> fields =
            Caffeine.newBuilder().weakKeys().build(_ -> new ConcurrentHashMap<>());

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
                (edition, category) ->
                        fields.get(edition).computeIfAbsent(category, key -> new Field(edition, edition.ranking(key))),
                () -> directory.among(results.everRanked(state)),
                categories.tree(),
                (earlier, later) -> comparabilities.between(state, earlier, later));
    }
}
