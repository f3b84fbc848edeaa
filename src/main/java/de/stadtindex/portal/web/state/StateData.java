package de.stadtindex.portal.web.state;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.core.FederalState;
import de.stadtindex.dataset.FigureRow;
import de.stadtindex.dataset.FigureTable;
import de.stadtindex.platform.table.DataTable;
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
                page.finding(),
                page.provenance().href(),
                List.of(view.version()),
                FigureTable.of(name, figures, visit.words()),
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
        DataTable table = FigureTable.of(name, HistoryRows.of(editions, view.category(), own), visit.words());
        return new Diagram(
                "verlauf",
                series.heading(),
                series.alternative(),
                series.chart(),
                series.notes().lines(),
                table);
    }

    /** All states in one edition. */
    PageData overview(EditionView view) {
        Visit visit = view.visit();
        EditionResults edition = results.of(view.version());
        Cities cities = new Cities(directory.entries(edition.participants()));
        Evidence evidence = evidences.of(visit.state());
        String name = "laender-" + view.year() + "-" + view.category().slug();
        return new PageData(
                visit,
                name,
                visit.words().say("land.heading", view.label(), view.year().toString()),
                "",
                view.provenance(visit.links().page("land")).href(),
                List.of(view.version()),
                StateTable.of(name, view, edition, evidence, cities),
                List.of(maps.of(visit, edition, view.category(), view.label(), cities)),
                null);
    }
}
