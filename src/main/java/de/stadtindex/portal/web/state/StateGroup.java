package de.stadtindex.portal.web.state;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import java.util.List;
import java.util.Optional;

/** The cities of one state in one ranking: those on known ranks, best first, and the others. */
record StateGroup(FederalState state, Ranking ranking, List<Standing> standings, List<CityEntry> unranked) {

    static StateGroup of(FederalState state, Ranking ranking, Cities cities) {
        return new StateGroup(
                state,
                ranking,
                ranking.standings().stream()
                        .filter(standing -> cities.get(standing.city()).state() == state)
                        .toList(),
                cities.inAlphabet(ranking.withoutRank().stream()
                        .filter(city -> cities.get(city).state() == state)
                        .toList()));
    }

    /** How many cities of the state were ranked, known or not. */
    int size() {
        return standings.size() + unranked.size();
    }

    /** The city on the best known rank. */
    Optional<Standing> leader() {
        return standings.stream().findFirst();
    }

    /** Whether sources give another city the same rank. */
    boolean isContested(CityKey city) {
        return ranking.of(city).filter(ranking::isContested).isPresent();
    }
}
