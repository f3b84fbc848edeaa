package de.stadtindex.portal.web.ranking;

import de.stadtindex.city.CityEntry;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.RankChange;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.visit.web.Cities;
import java.util.List;
import java.util.Optional;

/**
 * The cities of one ranking that a view wants, in its order.
 *
 * @param lines those on known ranks
 * @param unranked those without a known rank, in the order of the alphabet
 */
record RankedCities(List<RankingLine> lines, List<CityEntry> unranked) {

    static RankedCities of(EditionResults edition, Optional<EditionResults> before, RankingView view, Cities cities) {
        Ranking ranking = edition.ranking(view.category());
        Optional<Ranking> earlier = before.map(past -> past.ranking(view.category()));
        List<RankingLine> lines = ranking.standings().stream()
                .map(standing ->
                        new RankingLine(standing, edition, cities, one -> RankChange.against(earlier, ranking, one)))
                // Only a filter has to look up each city
                .filter(line -> !view.isFiltered() || view.wants(line.city()))
                .sorted(RankingLine.order(view))
                .toList();
        return new RankedCities(
                lines,
                cities.inAlphabet(ranking.withoutRank()).stream()
                        .filter(view::wants)
                        .toList());
    }
}
