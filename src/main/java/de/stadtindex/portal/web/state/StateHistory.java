package de.stadtindex.portal.web.state;

import de.stadtindex.chart.BumpChart;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidence;
import de.stadtindex.core.FederalState;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.selection.EditionView;
import de.stadtindex.portal.web.series.MethodNotes;
import de.stadtindex.portal.web.series.RankHistory;
import de.stadtindex.portal.web.series.RankTable;
import de.stadtindex.portal.web.series.SeriesSentences;
import de.stadtindex.portal.web.series.SeriesSources;
import de.stadtindex.portal.web.state.StatePage.StateSeries;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Query;
import de.stadtindex.visit.web.Visit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The cities of a state through all editions. */
final class StateHistory {

    private final EditionView view;
    private final Visit visit;
    private final Words words;
    private final FederalState state;
    private final RankHistory history;
    private final Evidence evidence;
    private final List<CityEntry> cities;

    StateHistory(EditionView view, FederalState state, RankHistory history, Evidence evidence, Cities cities) {
        this.view = view;
        this.visit = view.visit();
        this.words = visit.words();
        this.state = state;
        this.history = history;
        this.evidence = evidence;
        this.cities = cities.inAlphabet(history.cities()).stream()
                .filter(city -> city.state() == state)
                .toList();
    }

    /** Empty for a state without any city. */
    Optional<StateSeries> series(MethodNotes notes) {
        if (cities.isEmpty()) {
            return Optional.empty();
        }
        List<CityEntry> highlighted = highlighted();
        Query fixed = Query.empty()
                .with(
                        "rangliste",
                        view.category().isOverall() ? null : view.category().slug());
        return Optional.of(new StateSeries(
                words.say("land.series.heading", view.label()),
                highlighted.size() < cities.size() ? words.say("land.series.chosen", highlighted.size()) : "",
                chart(highlighted, notes),
                alternative(highlighted),
                notes,
                RankTable.of(words.say("land.series.caption", view.label()), history, cities, visit),
                SeriesSources.of(visit, visit.links().state(state), fixed)));
    }

    /** The cities with the fewest holes, best known rank first where they have as many. */
    private List<CityEntry> highlighted() {
        Comparator<CityEntry> mostKnown =
                Comparator.comparing(city -> history.ranks(city.key()).size(), Collections.reverseOrder());
        Comparator<CityEntry> best = Comparator.comparing(
                city -> Collections.min(history.ranks(city.key()).values()));
        return cities.stream()
                .filter(city -> !history.ranks(city.key()).isEmpty())
                .sorted(mostKnown.thenComparing(best))
                .limit(BumpChart.MOST_HIGHLIGHTED)
                .toList();
    }

    private BumpChart chart(List<CityEntry> highlighted, MethodNotes notes) {
        return BumpChart.of(
                history.columns(notes.breaks()),
                history.axis(cities.stream().map(CityEntry::key).toList()),
                highlighted.stream()
                        .map(city -> history.series(city.key(), city.name()))
                        .toList(),
                cities.stream()
                        .filter(city -> !highlighted.contains(city))
                        .map(city -> history.series(city.key(), ""))
                        .toList());
    }

    private String alternative(List<CityEntry> highlighted) {
        return highlighted.isEmpty()
                ? words.say("land.series.none")
                : new SeriesSentences(evidence, view.category(), words).alternative(highlighted);
    }
}
