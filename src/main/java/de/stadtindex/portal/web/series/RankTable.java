package de.stadtindex.portal.web.series;

import de.stadtindex.city.CityEntry;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.util.Collection;
import java.util.List;

/**
 * The ranks of several cities through all editions.
 *
 * @param years heads of the columns after the first, newest edition first, so that a narrow screen shows what readers ask for first
 */
public record RankTable(String caption, List<String> years, List<Row> rows) {

    /** One city with one cell an edition. */
    public record Row(Link city, List<RankCell> cells) {}

    /** One row a city, in the order given. */
    public static RankTable of(String caption, RankHistory history, Collection<CityEntry> cities, Visit visit) {
        List<Ranking> newestFirst = history.rankings().reversed();
        return new RankTable(
                caption,
                newestFirst.stream().map(ranking -> ranking.year().toString()).toList(),
                cities.stream()
                        .map(city -> new Row(
                                Link.to(city, visit),
                                newestFirst.stream()
                                        .map(ranking -> RankCell.of(ranking, city.key(), visit.words()))
                                        .toList()))
                        .toList());
    }
}
