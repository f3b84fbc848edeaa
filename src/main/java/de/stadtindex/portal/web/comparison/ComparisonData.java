package de.stadtindex.portal.web.comparison;

import de.stadtindex.city.CityEntry;
import de.stadtindex.dataset.FigureRow;
import de.stadtindex.dataset.FigureTable;
import de.stadtindex.platform.table.DataTable;
import de.stadtindex.portal.web.figures.EditionRows;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.YearOverYear;
import de.stadtindex.ranking.YearOverYear.Move;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.Diagram;
import de.stadtindex.visit.web.format.PageData;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The figures of the year-over-year page, for its other forms: two rows a city, the later edition first. */
@Component
class ComparisonData {

    private static final String NAME = "verlauf";

    private final Results results;
    private final Comparabilities comparabilities;

    ComparisonData(Results results, Comparabilities comparabilities) {
        this.results = results;
        this.comparabilities = comparabilities;
    }

    PageData of(Visit visit, ComparisonView view, Compared compared) {
        ComparisonHead head = new ComparisonHead(visit, view);
        String name = name(view);
        Supplier<DataTable> table = () -> FigureTable.of(name, rows(view, compared), visit.words());
        return new PageData(
                visit,
                name,
                head.heading(),
                () -> String.join(" ", compared.said()),
                visit.provenance(List.of(view.earlier(), view.later()), head.address())
                        .href(),
                List.of(view.later(), view.earlier()),
                table,
                diagram(visit, view, compared, table).stream().toList(),
                null);
    }

    private static String name(ComparisonView view) {
        String state = view.state() == null ? "" : "-" + view.state().slug();
        return "vergleich-" + view.earlier().year() + "-" + view.later().year() + "-"
                + view.category().slug() + state;
    }

    /** The cities known in both, then those that came, left or are not known. */
    private List<FigureRow> rows(ComparisonView view, Compared compared) {
        EditionResults earlier = results.of(view.earlier());
        EditionRows before = new EditionRows(earlier, null);
        EditionRows after = new EditionRows(results.of(view.later()), earlier);
        YearOverYear comparison = compared.moves();
        Cities cities = compared.cities();
        Stream<CityEntry> inOrder = Stream.of(
                        comparison.moves().stream()
                                .map(Move::city)
                                .map(cities::get)
                                .toList(),
                        cities.inAlphabet(comparison.arrived()),
                        cities.inAlphabet(comparison.left()),
                        cities.inAlphabet(comparison.unknown()))
                .flatMap(Collection::stream);
        return inOrder.flatMap(city -> Stream.of(after.moved(city, view.category()), before.row(city, view.category())))
                .toList();
    }

    private Optional<Diagram> diagram(Visit visit, ComparisonView view, Compared compared, Supplier<DataTable> table) {
        ComparisonFigure figure = new ComparisonFigure(view, visit.words());
        return compared.slopes()
                .map(chart -> new Diagram(
                        NAME,
                        figure.title(),
                        visit.words().say("comparison.alternative", String.join(" ", compared.said())),
                        chart,
                        figure.notes(
                                compared.moves(), comparabilities.between(visit.state(), view.earlier(), view.later())),
                        table));
    }
}
