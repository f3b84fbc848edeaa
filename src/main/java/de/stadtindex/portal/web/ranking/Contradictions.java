package de.stadtindex.portal.web.ranking;

import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.ranking.RankingPage.Contradiction;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import java.util.List;

/** Names the ranks that sources give to more than one city, with those sources. */
final class Contradictions {

    private Contradictions() {}

    static List<Contradiction> of(Ranking ranking, Cities cities, Words words) {
        return ranking.standings().stream()
                .filter(ranking::isContested)
                .map(Standing::rank)
                .distinct()
                .map(ranking::holders)
                .map(holders -> of(holders, cities, words))
                .toList();
    }

    private static Contradiction of(List<Standing> holders, Cities cities, Words words) {
        List<String> names =
                holders.stream().map(holder -> cities.name(holder.city())).toList();
        return new Contradiction(
                words.say("ranking.contradiction", holders.getFirst().rank().value(), words.list(names)),
                holders.stream().map(holder -> source(holder, cities)).toList());
    }

    private static Link source(Standing holder, Cities cities) {
        var citation = holder.figure().citation();
        return new Link(
                cities.name(holder.city()) + ": " + citation.title(),
                citation.address().orElse(""));
    }
}
