package de.stadtindex.portal.web.map;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.portal.web.selection.EditionView;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.format.Diagram;
import de.stadtindex.visit.web.format.PageData;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures of the map, for its other forms. */
@Component
class MapData {

    private final Results results;
    private final CityDirectory directory;
    private final MapDiagrams maps;

    MapData(Results results, CityDirectory directory, MapDiagrams maps) {
        this.results = results;
        this.directory = directory;
        this.maps = maps;
    }

    PageData of(EditionView view) {
        EditionResults edition = results.of(view.version());
        Cities cities = new Cities(directory.among(edition.participants()));
        Diagram map = maps.of(view.visit(), edition, view.category(), view.label(), cities);
        return new PageData(
                view.visit(),
                "karte-" + view.year() + "-" + view.category().slug(),
                map.title(),
                new RankMap(view.visit(), edition.ranking(view.category()), cities)::finding,
                view.provenance(view.visit().links().page("karte")).href(),
                List.of(view.version()),
                map.table(),
                List.of(map),
                null);
    }
}
