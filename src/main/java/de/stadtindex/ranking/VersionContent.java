package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a new version will say.
 *
 * @param participants the cities the edition ranked
 * @param figures what is known of them; not copied, and read from its start more than once, so that it may be a view that
 *     makes each cell when it is asked for
 */
public record VersionContent(Map<CityKey, Participation> participants, List<Cell> figures) {

    /** One figure in its place. */
    public record Cell(CityKey city, CategoryKey category, Figure figure) {}

    public VersionContent {
        participants = Map.copyOf(participants);
        figures = Collections.unmodifiableList(figures);
    }

    /** One ranking of the edition this is to be a version of; of a city with several figures the last one counts. */
    public Ranking ranking(EditionYear year, CategoryKey category) {
        Map<CityKey, Figure> byCity = new HashMap<>();
        figures.stream()
                .filter(cell -> cell.category().equals(category))
                .forEach(cell -> byCity.put(cell.city(), cell.figure()));
        List<Standing> known = byCity.entrySet().stream()
                .flatMap(city ->
                        city.getValue().rank().stream().map(rank -> new Standing(city.getKey(), rank, city.getValue())))
                .toList();
        return new Ranking(year, category, participants.size(), participants.keySet(), known);
    }
}
