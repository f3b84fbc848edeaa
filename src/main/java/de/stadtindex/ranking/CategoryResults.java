package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one version says in one ranking: the figures of its cities, and the ranking that they make. */
record CategoryResults(Map<CityKey, Figure> figures, Ranking ranking) {

    static CategoryResults of(
            LiveVersion version, CategoryKey category, Set<CityKey> participants, Map<CityKey, Figure> figures) {
        List<Standing> known = figures.entrySet().stream()
                .flatMap(city ->
                        city.getValue().rank().stream().map(rank -> new Standing(city.getKey(), rank, city.getValue())))
                .toList();
        return new CategoryResults(
                Map.copyOf(figures), new Ranking(version.year(), category, version.cities(), participants, known));
    }
}
