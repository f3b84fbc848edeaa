package de.stadtindex.portal.web.home;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.portal.web.map.MapDiagrams;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.Diagram;
import de.stadtindex.visit.web.format.PageData;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures of the map on the home page, for its other forms and for the picture that goes with a link to the portal. */
@Component
class HomeData {

    private final Results results;
    private final CityDirectory directory;
    private final Categories categories;
    private final MapDiagrams maps;

    HomeData(Results results, CityDirectory directory, Categories categories, MapDiagrams maps) {
        this.results = results;
        this.directory = directory;
        this.categories = categories;
        this.maps = maps;
    }

    PageData of(Visit visit) {
        LiveVersion newest = visit.state().newest();
        EditionResults edition = results.of(newest);
        Cities cities = new Cities(directory.among(edition.participants()));
        String label = categories
                .tree()
                .label(CategoryKey.OVERALL, newest.year(), visit.words().language());
        Diagram map = maps.of(visit, edition, CategoryKey.OVERALL, label, cities);
        return new PageData(
                visit,
                "start-" + newest.year(),
                map.title(),
                () -> visit.words().say("home.share", newest.year().toString()),
                visit.provenance(newest, visit.links().home()).href(),
                List.of(newest),
                map.table(),
                List.of(map),
                null);
    }
}
