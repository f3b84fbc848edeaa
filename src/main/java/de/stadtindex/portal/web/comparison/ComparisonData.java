package de.stadtindex.portal.web.comparison;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidences;
import de.stadtindex.core.CityKey;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The figures of the year-over-year page, for its other forms: two rows a city, the later edition first. */
@Component
class ComparisonData {

    private static final String NAME = "verlauf";

    private final Results results;
    private final CityDirectory directory;
    private final Comparabilities comparabilities;
    private final Evidences evidences;

    ComparisonData(Results results, CityDirectory directory, Comparabilities comparabilities, Evidences evidences) {
        this.results = results;
        this.directory = directory;
        this.comparabilities = comparabilities;
        this.evidences = evidences;
    }

    PageData of(Visit visit, ComparisonView view) {
        EditionResults earlier = results.of(view.earlier());
        EditionResults later = results.of(view.later());
        Cities cities = cities(earlier, later);
        YearOverYear comparison = YearOverYear.of(
                earlier.ranking(view.category()),
                later.ranking(view.category()),
                city -> view.state() == null || cities.get(city).state() == view.state());
        List<String> said = new ComparisonSentences(comparison, view, evidences.of(visit.state()), visit.words()).all();
        ComparisonHead head = new ComparisonHead(visit, view);
        String name = name(view);
        Supplier<DataTable> table =
                () -> FigureTable.of(name, rows(view, earlier, later, comparison, cities), visit.words());
        return new PageData(
                visit,
                name,
                head.heading(),
                () -> String.join(" ", said),
                visit.provenance(List.of(view.earlier(), view.later()), head.address())
                        .href(),
                List.of(view.later(), view.earlier()),
                table,
                diagram(visit, view, comparison, cities, said, table).stream().toList(),
                null);
    }

    private static String name(ComparisonView view) {
        String state = view.state() == null ? "" : "-" + view.state().slug();
        return "vergleich-" + view.earlier().year() + "-" + view.later().year() + "-"
                + view.category().slug() + state;
    }

    private Cities cities(EditionResults earlier, EditionResults later) {
        Set<CityKey> keys = new HashSet<>(earlier.participants());
        keys.addAll(later.participants());
        return new Cities(directory.entries(keys));
    }

    /** The cities known in both, then those that came, left or are not known. */
    private static List<FigureRow> rows(
            ComparisonView view, EditionResults earlier, EditionResults later, YearOverYear comparison, Cities cities) {
        EditionRows before = new EditionRows(earlier, null);
        EditionRows after = new EditionRows(later, earlier);
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

    private Optional<Diagram> diagram(
            Visit visit,
            ComparisonView view,
            YearOverYear comparison,
            Cities cities,
            List<String> said,
            Supplier<DataTable> table) {
        ComparisonFigure figure = new ComparisonFigure(view, visit.words());
        return Optional.ofNullable(ComparisonSlopes.of(comparison, cities))
                .map(chart -> new Diagram(
                        NAME,
                        figure.title(),
                        visit.words().say("comparison.alternative", String.join(" ", said)),
                        chart,
                        figure.notes(comparison, comparabilities.between(visit.state(), view.earlier(), view.later())),
                        table));
    }
}
