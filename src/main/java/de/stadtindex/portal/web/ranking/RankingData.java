package de.stadtindex.portal.web.ranking;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidences;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataset.FigureRow;
import de.stadtindex.dataset.FigureTable;
import de.stadtindex.portal.web.figures.EditionRows;
import de.stadtindex.portal.web.map.MapDiagrams;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.Diagram;
import de.stadtindex.visit.web.format.PageData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The figures of the ranking page, for its other forms: the same cities in the same order. */
@Component
class RankingData {

    private final Results results;
    private final CityDirectory directory;
    private final Evidences evidences;
    private final MapDiagrams maps;

    RankingData(Results results, CityDirectory directory, Evidences evidences, MapDiagrams maps) {
        this.results = results;
        this.directory = directory;
        this.evidences = evidences;
        this.maps = maps;
    }

    PageData of(Visit visit, LiveVersion version, CategoryTree tree, RankingView view) {
        EditionResults edition = results.of(version);
        Optional<EditionResults> before = visit.state().before(version.year()).map(results::of);
        Cities cities = new Cities(directory.among(edition.participants()));
        RankedCities ranked = RankedCities.of(edition, before, view, cities);
        EditionRows rows = new EditionRows(edition, before.orElse(null));
        List<FigureRow> figures = Stream.concat(
                        ranked.lines().stream().map(RankingLine::city), ranked.unranked().stream())
                .flatMap(city -> rows(rows, city, RankingPages.columns(tree, view.category())))
                .toList();
        RankingHead head = new RankingHead(visit, version, tree, view);
        String name = "rangliste-" + version.year() + "-" + view.category().slug();
        return new PageData(
                visit,
                view.isFiltered() ? name + "-auswahl" : name,
                head.heading(),
                () -> RankingFinding.of(edition, view.category(), evidences.of(visit.state()), visit.words()),
                visit.provenance(version, visit.links().ranking(version.year(), view.category()))
                        .href(),
                List.of(version),
                () -> FigureTable.of(name, figures, visit.words()),
                view.isFiltered() ? List.of() : List.of(diagram(visit, edition, view.category(), tree, cities)),
                null);
    }

    private static Stream<FigureRow> rows(EditionRows rows, CityEntry city, List<CategoryKey> columns) {
        return columns.stream()
                .map(key -> key.equals(columns.getFirst()) ? rows.moved(city, key) : rows.row(city, key));
    }

    private Diagram diagram(
            Visit visit, EditionResults edition, CategoryKey category, CategoryTree tree, Cities cities) {
        String label =
                tree.label(category, edition.version().year(), visit.words().language());
        return maps.of(visit, edition, category, label, cities);
    }
}
