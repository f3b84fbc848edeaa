package de.stadtindex.claim;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.ComparabilityNote;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.LiveVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays out evidence without a database. */
public final class EvidenceFixtures {

    private EvidenceFixtures() {}

    /**
     * What these editions say of these cities.
     *
     * @param children the categories below the overall ranking
     * @param comparable how far two editions may be compared, by their years, the earlier first
     */
    public static Evidence evidence(
            List<EditionResults> editions,
            List<CityEntry> cities,
            List<CategoryKey> children,
            BiFunction<Integer, Integer, ComparisonVerdict> comparable) {
        return evidence(new Layouts(), editions, cities, children, comparable);
    }

    /** The same, laid out by somebody who may have laid out other editions before. */
    static Evidence evidence(
            Layouts layouts,
            List<EditionResults> editions,
            List<CityEntry> cities,
            List<CategoryKey> children,
            BiFunction<Integer, Integer, ComparisonVerdict> comparable) {
        Map<LiveVersion, EditionResults> results =
                editions.stream().collect(Collectors.toMap(EditionResults::version, Function.identity()));
        Map<CityKey, CityEntry> directory = cities.stream()
                .filter(city -> editions.stream()
                        .anyMatch(edition -> edition.participants().contains(city.key())))
                .collect(Collectors.toMap(CityEntry::key, Function.identity()));
        List<LiveVersion> versions = results.keySet().stream()
                .sorted(Comparator.comparing(LiveVersion::year))
                .toList();
        return new Evidence(
                new DataState(versions, null, null),
                version -> Objects.requireNonNull(results.get(version)),
                layouts,
                () -> directory,
                new CategoryTree(children, Map.of()),
                (earlier, later) -> new ComparabilityNote(
                        earlier.edition(),
                        later.edition(),
                        comparable.apply(earlier.year().value(), later.year().value()),
                        List.of()));
    }
}
