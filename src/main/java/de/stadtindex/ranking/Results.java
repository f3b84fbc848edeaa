package de.stadtindex.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.domain.ParticipantRow;
import de.stadtindex.ranking.domain.ResultRepository;
import de.stadtindex.ranking.domain.ResultRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads results of versions the public may see: by version, by city, by category. */
@Service
@Transactional(readOnly = true)
public class Results {

    private static final int MOST_CITIES_KEPT = 50_000;

    private final ResultRepository results;
    private final Categories categories;

    /** Approved versions never change, so what was read of one stays true; the bound is the number of cities in all. */
    private final Cache<Long, EditionResults> byVersion = Caffeine.newBuilder()
            .maximumWeight(MOST_CITIES_KEPT)
            .<Long, EditionResults>weigher(
                    (_, edition) -> edition.participants().size() + 1)
            .build();

    Results(ResultRepository results, Categories categories) {
        this.results = results;
        this.categories = categories;
    }

    /** Everything one version says about the overall ranking and its categories. */
    public EditionResults of(LiveVersion version) {
        EditionResults kept = byVersion.getIfPresent(version.id());
        if (kept != null) {
            return kept;
        }
        EditionResults read = read(version);
        byVersion.put(version.id(), read);
        return read;
    }

    private EditionResults read(LiveVersion version) {
        List<CategoryKey> keys = categories.tree().keys();
        Map<CityKey, Participation> participants = results.findParticipants(version.id()).stream()
                .collect(Collectors.toMap(row -> new CityKey(row.ags()), Rows::participation));
        Map<CityKey, Map<CategoryKey, Figure>> figures =
                results
                        .findByVersion(
                                version.id(),
                                keys.stream().map(CategoryKey::value).toList())
                        .stream()
                        .collect(Collectors.groupingBy(row -> new CityKey(row.ags()), Rows.byCategory()));
        return new EditionResults(version, keys, participants, figures);
    }

    /** What all visible editions say of each of these cities; a city the public does not know has an empty history. */
    public Map<CityKey, CityHistory> histories(DataState state, Collection<CityKey> cities) {
        List<String> ags = cities.stream().map(CityKey::ags).toList();
        Map<Long, EditionYear> years = years(state);
        Map<String, List<ParticipantRow>> participations = results.findParticipations(state.ids(), ags).stream()
                .collect(Collectors.groupingBy(ParticipantRow::ags));
        Map<String, List<ResultRow>> rows =
                results.findByCities(state.ids(), ags).stream().collect(Collectors.groupingBy(ResultRow::ags));
        Map<String, List<ResultRow>> contested =
                results.findContested(state.ids(), ags).stream().collect(Collectors.groupingBy(ResultRow::ags));
        Map<CityKey, CityHistory> histories = new HashMap<>();
        cities.forEach(city -> histories.put(
                city,
                Rows.history(
                        city,
                        years,
                        participations.getOrDefault(city.ags(), List.of()),
                        rows.getOrDefault(city.ags(), List.of()),
                        contested.getOrDefault(city.ags(), List.of()))));
        return histories;
    }

    /** What all visible editions say in one category: figures by city and year. */
    public Map<CityKey, Map<EditionYear, Figure>> series(DataState state, CategoryKey category) {
        Map<Long, EditionYear> years = years(state);
        Map<CityKey, Map<EditionYear, Figure>> series = new HashMap<>();
        results.findByCategory(state.ids(), category.value())
                .forEach(row -> series.computeIfAbsent(new CityKey(row.ags()), _ -> new HashMap<>())
                        .put(years.get(row.versionId()), Rows.figure(row)));
        return series;
    }

    /** The cities some visible edition ranked: all that the public may know of. */
    public Set<CityKey> everRanked(DataState state) {
        return results.findParticipantKeys(state.ids()).stream()
                .map(CityKey::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<Long, EditionYear> years(DataState state) {
        return state.versions().stream().collect(Collectors.toMap(LiveVersion::id, LiveVersion::year));
    }
}
