package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the visible editions say of one city.
 *
 * @param participations the editions that ranked the city
 * @param figures what is known of it in each
 * @param contested where sources put another city on the same rank
 */
public record CityHistory(
        CityKey city,
        Map<EditionYear, Participation> participations,
        Map<EditionYear, Map<CategoryKey, Figure>> figures,
        Set<Place> contested) {

    /** A ranking of an edition. */
    public record Place(EditionYear year, CategoryKey category) {}

    public CityHistory {
        participations = Map.copyOf(participations);
        figures = Map.copyOf(figures);
        contested = Set.copyOf(contested);
    }

    public Optional<Figure> figure(EditionYear year, CategoryKey category) {
        return Optional.ofNullable(figures.getOrDefault(year, Map.of()).get(category));
    }

    /** Whether sources put another city on the same rank, so that this one may be wrong. */
    public boolean isContested(EditionYear year, CategoryKey category) {
        return contested.contains(new Place(year, category));
    }

    public Optional<Participation> participation(EditionYear year) {
        return Optional.ofNullable(participations.get(year));
    }

    /** Whether any visible edition ranked the city; if not, the public does not know it. */
    public boolean isEmpty() {
        return participations.isEmpty();
    }

    /** Number of figures. */
    int size() {
        return figures.values().stream().mapToInt(Map::size).sum();
    }
}
