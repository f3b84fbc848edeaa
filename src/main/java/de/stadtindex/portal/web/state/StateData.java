package de.stadtindex.portal.web.state;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.dataset.FigureRow;
import de.stadtindex.dataset.FigureTable;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.figures.EditionRows;
import de.stadtindex.portal.web.map.MapDiagrams;
import de.stadtindex.portal.web.selection.EditionView;
import de.stadtindex.portal.web.series.HistoryRows;
import de.stadtindex.portal.web.series.RankHistory;
import de.stadtindex.portal.web.state.StatePage.StateSeries;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.Diagram;
import de.stadtindex.visit.web.format.PageData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The figures of the pages of the states, for their other forms. */
@Component
class StateData {

    private final Results results;
    private final CityDirectory directory;
    private final Evidences evidences;
    private final MapDiagrams maps;
    private final StatePages pages;

    StateData(Results results, CityDirectory directory, Evidences evidences, MapDiagrams maps, StatePages pages) {
        this.results = results;
        this.directory = directory;
        this.evidences = evidences;
        this.maps = maps;
        this.pages = pages;
    }

    /** One state: its cities in one edition; its chart shows them through all. */
    PageData of(EditionView view, FederalState state) {
        Visit visit = view.visit();
        StatePage page = pages.page(view, state);
        EditionResults edition = results.of(view.version());
        Cities cities = new Cities(directory.entries(
                RankHistory.of(results, visit.state(), view.category()).cities()));
        StateGroup group = StateGroup.of(state, edition.ranking(view.category()), cities);
        EditionRows rows = new EditionRows(
                edition, visit.state().before(view.year()).map(results::of).orElse(null));
        List<FigureRow> figures = Stream.concat(
                        group.standings().stream().map(Standing::city).map(cities::get), group.unranked().stream())
                .map(city -> rows.moved(city, view.category()))
                .toList();
        String name = "land-" + state.slug() + "-" + view.year() + "-"
                + view.category().slug();
        return new PageData(
                visit,
                name,
                page.heading(),
                page::finding,
                page.provenance().href(),
                List.of(view.version()),
                () -> FigureTable.of(name, figures, visit.words()),
                Optional.ofNullable(page.series()).map(series -> diagram(view, state, series, cities)).stream()
                        .toList(),
                null);
    }

    private Diagram diagram(EditionView view, FederalState state, StateSeries series, Cities cities) {
        Visit visit = view.visit();
        List<EditionResults> editions =
                visit.state().versions().stream().map(results::of).toList();
        List<CityEntry> own =
                cities
                        .inAlphabet(RankHistory.of(results, visit.state(), view.category())
                                .cities())
                        .stream()
                        .filter(city -> city.state() == state)
                        .toList();
        String name = "land-" + state.slug() + "-" + view.category().slug() + "-verlauf";
        return new Diagram(
                "verlauf",
                title(view, state),
                series.alternative(),
                series.chart(),
                notes(series, visit.words()),
                () -> FigureTable.of(name, HistoryRows.of(editions, view.category(), own), visit.words()));
    }

    private static String title(EditionView view, FederalState state) {
        Words words = view.visit().words();
        List<EditionYear> years = view.visit().state().years();
        return words.say(
                "timeline.figure",
                years.getFirst().toString(),
                years.getLast().toString(),
                words.say("series.figure.state", view.label(), words.say("in." + state)));
    }

    /** Which cities stand out and why, and what changed in method. */
    private static List<String> notes(StateSeries series, Words words) {
        boolean isAll = series.chosen().isEmpty();
        Stream<String> drawn = Stream.of(
                (series.chosen() + " " + words.say("series.figure.lines")).strip(),
                words.say(isAll ? "series.holes" : "land.figure.holes"));
        return Stream.concat(drawn, series.notes().lines(words).stream()).toList();
    }

    /** All states in one edition. */
    PageData overview(EditionView view) {
        Visit visit = view.visit();
        EditionResults edition = results.of(view.version());
        Cities cities = new Cities(directory.among(edition.participants()));
        Evidence evidence = evidences.of(visit.state());
        String name = "laender-" + view.year() + "-" + view.category().slug();
        return new PageData(
                visit,
                name,
                visit.words().say("land.heading", view.label(), view.year().toString()),
                () -> "",
                view.provenance(visit.links().page("land")).href(),
                List.of(view.version()),
                () -> StateTable.of(name, view, edition, evidence, cities),
                List.of(maps.of(visit, edition, view.category(), view.label(), cities)),
                null);
    }
}
