package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Another edition as far as the public knows it, for comparison.
 *
 * @param participants the cities it certainly ranked
 * @param figures what is known of them, by category and city
 */
public record KnownEdition(
        EditionYear year, Set<CityKey> participants, Map<CategoryKey, Map<CityKey, Figure>> figures) {

    public KnownEdition {
        participants = Set.copyOf(participants);
        figures = Map.copyOf(figures);
    }

    /** What a public version says in these categories. */
    public static KnownEdition of(EditionResults results, Collection<CategoryKey> categories) {
        Map<CategoryKey, Map<CityKey, Figure>> figures = new HashMap<>();
        for (CategoryKey category : categories) {
            Map<CityKey, Figure> ofCategory = figures.computeIfAbsent(category, _ -> new HashMap<>());
            results.participants()
                    .forEach(city -> results.figure(city, category).ifPresent(figure -> ofCategory.put(city, figure)));
        }
        return new KnownEdition(results.version().year(), certain(results), figures);
    }

    private static Set<CityKey> certain(EditionResults results) {
        return results.participants().stream()
                .filter(city -> results.participation(city).equals(Optional.of(Participation.CERTAIN)))
                .collect(Collectors.toSet());
    }

    /** What is known in this category, by city. */
    Map<CityKey, Figure> in(CategoryKey category) {
        return figures.getOrDefault(category, Map.of());
    }

    /** The ranks in this category that a source states itself and that no other city is reported on. */
    Map<CityKey, Rank> certainRanks(CategoryKey category) {
        Map<Rank, Integer> holders = new HashMap<>();
        Map<CityKey, Rank> certain = new HashMap<>();
        in(category)
                .forEach((city, figure) -> figure.rank().ifPresent(rank -> {
                    holders.merge(rank, 1, Integer::sum);
                    if (figure.certainty() == Certainty.STATED) {
                        certain.put(city, rank);
                    }
                }));
        certain.values().removeIf(rank -> holders.getOrDefault(rank, 0) > 1);
        return certain;
    }
}
