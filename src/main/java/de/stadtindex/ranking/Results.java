package de.stadtindex.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.CityKeys;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.domain.ResultRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads results of versions the public may see: by version, by city, by category. */
@Service
@Transactional(readOnly = true)
public class Results {

    private static final int MOST_CITIES_KEPT = 400_000;
    private static final int MOST_FIGURES_KEPT = 400_000;

    /** So many cities an edition may have that all its rankings are read together. */
    private static final int READ_TOGETHER = 1_000;

    private record Asked(List<Long> versions, CityKey city) {}

    private record Part(LiveVersion version, CategoryKey category) {}

    private final ResultRepository results;
    private final Categories categories;

    /**
     * What a version says never changes once it was drafted, so what was read of one stays true, also of a previewed draft;
     * what is said about it (instant, note, edition) may, and belongs to the key. The bound is the number of cities in all.
     */
    private final Cache<LiveVersion, EditionResults> byVersion = Caffeine.newBuilder()
            .maximumWeight(MOST_CITIES_KEPT)
            .<LiveVersion, EditionResults>weigher(
                    (_, edition) -> edition.participants().size() + 1)
            .build();

    /** Single rankings of editions that are too large to be read as a whole; the bound is the number of figures in all. */
    private final Cache<Part, CategoryResults> parts = Caffeine.newBuilder()
            .maximumWeight(MOST_FIGURES_KEPT)
            .<Part, CategoryResults>weigher((_, part) -> part.figures().size() + 1)
            .build();

    /** The same holds for a city in a set of versions; the bound is the number of figures in all. */
    private final Cache<Asked, CityHistory> histories = Caffeine.newBuilder()
            .maximumWeight(MOST_FIGURES_KEPT)
            .<Asked, CityHistory>weigher((_, history) -> history.size() + 1)
            .build();

    /** Which cities a set of versions ranked; the bound is the number of cities in all. */
    private final Cache<List<Long>, Set<CityKey>> ranked = Caffeine.newBuilder()
            .maximumWeight(MOST_CITIES_KEPT)
            .<List<Long>, Set<CityKey>>weigher((_, cities) -> cities.size() + 1)
            .build();

    Results(ResultRepository results, Categories categories) {
        this.results = results;
        this.categories = categories;
    }

    /** Everything one version says about the overall ranking and its categories. */
    public EditionResults of(LiveVersion version) {
        return kept(byVersion, version, () -> read(version));
    }

    private EditionResults read(LiveVersion version) {
        List<CategoryKey> keys = categories.tree().keys();
        Map<CityKey, Participation> participants = results.findParticipants(version.id()).stream()
                .collect(Collectors.toMap(row -> CityKeys.of(row.ags()), Rows::participation));
        return participants.size() > READ_TOGETHER
                ? inParts(version, keys, participants)
                : whole(version, keys, participants);
    }

    private EditionResults whole(
            LiveVersion version, List<CategoryKey> keys, Map<CityKey, Participation> participants) {
        Map<CategoryKey, Map<CityKey, Figure>> figures =
                Rows.byCategoryAndCity(results.findByVersion(version.id(), keys()));
        Map<CategoryKey, CategoryResults> all = keys.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        key -> CategoryResults.of(
                                version, key, participants.keySet(), figures.getOrDefault(key, Map.of()))));
        return new EditionResults(version, keys, participants, key -> Objects.requireNonNull(all.get(key)));
    }

    private EditionResults inParts(
            LiveVersion version, List<CategoryKey> keys, Map<CityKey, Participation> participants) {
        return new EditionResults(
                version,
                keys,
                participants,
                key -> kept(parts, new Part(version, key), () -> part(version, key, participants.keySet())));
    }

    private CategoryResults part(LiveVersion version, CategoryKey key, Set<CityKey> participants) {
        Map<CategoryKey, Map<CityKey, Figure>> figures =
                Rows.byCategoryAndCity(results.findByVersion(version.id(), List.of(key.value())));
        return CategoryResults.of(version, key, participants, figures.getOrDefault(key, Map.of()));
    }

    private List<String> keys() {
        return categories.tree().keys().stream().map(CategoryKey::value).toList();
    }

    /** What all visible editions say of a city; one the public does not know has an empty history. */
    public CityHistory history(DataState state, CityKey city) {
        return kept(histories, new Asked(state.ids(), city), () -> readHistory(state, city));
    }

    private CityHistory readHistory(DataState state, CityKey city) {
        String ags = city.ags();
        List<String> keys = keys();
        return Rows.history(
                city,
                years(state),
                results.findParticipations(state.ids(), ags),
                results.findByCity(state.ids(), ags, keys),
                results.findContested(state.ids(), ags, keys));
    }

    /** What all visible editions say in one category: figures by city and year. */
    public Map<CityKey, Map<EditionYear, Figure>> series(DataState state, CategoryKey category) {
        Map<Long, EditionYear> years = years(state);
        Map<CityKey, Map<EditionYear, Figure>> series = new HashMap<>();
        results.findByCategory(state.ids(), category.value())
                .forEach(row -> series.computeIfAbsent(CityKeys.of(row.ags()), _ -> new HashMap<>())
                        .put(years.get(row.versionId()), Rows.figure(row)));
        return series;
    }

    /** The cities some visible edition ranked: all that the public may know of; the same set each time while it is kept. */
    public Set<CityKey> everRanked(DataState state) {
        return kept(ranked, state.ids(), () -> readRanked(state));
    }

    private Set<CityKey> readRanked(DataState state) {
        return results.findParticipantKeys(state.ids()).stream()
                .map(CityKeys::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads outside of the cache's locks: who waits for one may hold a connection that the reading needs. */
    private static <K, V> V kept(Cache<K, V> cache, K key, Supplier<V> read) {
        V kept = cache.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        V fresh = read.get();
        cache.put(key, fresh);
        return fresh;
    }

    private static Map<Long, EditionYear> years(DataState state) {
        return state.versions().stream().collect(Collectors.toMap(LiveVersion::id, LiveVersion::year));
    }
}
