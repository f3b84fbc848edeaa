package de.stadtindex.portal.web.state;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Cell;
import de.stadtindex.claim.ChangeWords;
import de.stadtindex.claim.Headlines;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.Score;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.selection.EditionView;
import de.stadtindex.ranking.RankChange;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Puts the cities of a state in one edition into sentences and rows. */
final class StateRows {

    private final Visit visit;
    private final Words words;
    private final EditionView view;
    private final StateGroup group;
    private final Cities cities;
    private final Optional<Ranking> earlier;
    private final Headlines headlines;

    StateRows(EditionView view, StateGroup group, Cities cities, Optional<Ranking> earlier, Headlines headlines) {
        this.visit = view.visit();
        this.words = visit.words();
        this.view = view;
        this.group = group;
        this.cities = cities;
        this.earlier = earlier;
        this.headlines = headlines;
    }

    /** Who leads the state; said plainly where it has one city or none. */
    String finding() {
        String year = view.year().toString();
        if (group.size() == 0) {
            return words.say("land.state.none", year);
        }
        if (group.size() == 1) {
            return only();
        }
        return group.leader()
                .map(leader -> leads(cell(leader.city())))
                .orElseGet(() -> words.say("land.state.unknown", year, group.size()));
    }

    private String only() {
        CityEntry city = group.leader()
                .map(leader -> cities.get(leader.city()))
                .orElseGet(() -> group.unranked().getFirst());
        String rank = headlines.rank(cell(city.key()));
        return city.name().equals(group.state().germanName()) ? rank : words.say("land.state.only", rank);
    }

    private String leads(Cell leader) {
        String rank = headlines.rank(leader);
        return headlines
                .lead(leader, group.state())
                .map(lead -> group.isContested(leader.city()) ? lead : lead + " " + rank)
                .orElse(rank);
    }

    private Cell cell(CityKey city) {
        return new Cell(city, view.category(), view.year());
    }

    List<StatePage.Row> rows() {
        return group.standings().stream().map(this::row).toList();
    }

    private StatePage.Row row(Standing standing) {
        boolean contested = group.isContested(standing.city());
        return new StatePage.Row(
                standing.rank().toString(),
                contested ? "?" : "",
                contested ? words.say("ranking.contested") : "",
                ChangeWords.of(RankChange.against(earlier, group.ranking(), standing), words),
                Link.to(cities.get(standing.city()), visit),
                standing.score().map(score -> words.decimal(score.value())).orElse("–"),
                standing.score().isPresent() ? "known" : "gap");
    }

    List<Link> unranked() {
        return group.unranked().stream().map(city -> Link.to(city, visit)).toList();
    }

    /** Only over complete scores of at least two cities; a mean of some would pass for the state's. */
    String mean() {
        List<BigDecimal> scores = group.standings().stream()
                .flatMap(standing -> standing.score().stream())
                .map(Score::value)
                .toList();
        if (scores.size() < 2 || scores.size() < group.size()) {
            return "";
        }
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP);
        return words.say("land.state.mean", scores.size(), words.decimal(mean));
    }
}
