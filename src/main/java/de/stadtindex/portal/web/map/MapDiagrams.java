package de.stadtindex.portal.web.map;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataset.FigureRow;
import de.stadtindex.dataset.FigureTable;
import de.stadtindex.portal.web.figures.EditionRows;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.Diagram;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The map of a ranking, to stand alone. */
@Component
public class MapDiagrams {

    private static final String NAME = "karte";

    private final GermanyOutline germany;

    MapDiagrams(GermanyOutline germany) {
        this.germany = germany;
    }

    /** The map of all cities of a ranking, which is called this in its edition. */
    public Diagram of(Visit visit, EditionResults edition, CategoryKey category, String label, Cities cities) {
        Ranking ranking = edition.ranking(category);
        RankMap map = new RankMap(visit, ranking, cities);
        return new Diagram(
                NAME,
                visit.words().say("map.heading", label, ranking.year().toString()),
                map.alternative(),
                map.chart(germany.outline()),
                List.of(visit.words().say("ranking.known", ranking.standings().size(), ranking.cities())),
                () -> FigureTable.of(NAME, figures(edition, ranking, cities), visit.words()));
    }

    private static List<FigureRow> figures(EditionResults edition, Ranking ranking, Cities cities) {
        EditionRows rows = new EditionRows(edition, null);
        return Stream.concat(
                        ranking.standings().stream().map(Standing::city).map(cities::get),
                        cities.inAlphabet(ranking.withoutRank()).stream())
                .map(city -> rows.row(city, ranking.category()))
                .toList();
    }
}
