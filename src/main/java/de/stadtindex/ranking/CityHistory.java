package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.util.Map;
import java.util.Optional;

/**
 * All that the visible editions say of one city.
 *
 * @param participations the editions that ranked the city
 * @param figures what is known of it in each
 */
public record CityHistory(
        CityKey city,
        Map<EditionYear, Participation> participations,
        Map<EditionYear, Map<CategoryKey, Figure>> figures) {

    public CityHistory {
        participations = Map.copyOf(participations);
        figures = Map.copyOf(figures);
    }

    public Optional<Figure> figure(EditionYear year, CategoryKey category) {
        return Optional.ofNullable(figures.getOrDefault(year, Map.of()).get(category));
    }

    public Optional<Participation> participation(EditionYear year) {
        return Optional.ofNullable(participations.get(year));
    }

    /** Whether any visible edition ranked the city; if not, the public does not know it. */
    public boolean isEmpty() {
        return participations.isEmpty();
    }
}
