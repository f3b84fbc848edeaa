package de.stadtindex.portal.web.map;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.selection.EditionView;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import org.springframework.stereotype.Component;

/** Makes the page with the map: the map, what it shows in words, and the table of the same ranks. */
@Component
class MapPages {

    private final Results results;
    private final CityDirectory directory;
    private final GermanyOutline germany;

    MapPages(Results results, CityDirectory directory, GermanyOutline germany) {
        this.results = results;
        this.directory = directory;
        this.germany = germany;
    }

    MapPage page(EditionView view) {
        Visit visit = view.visit();
        Words words = visit.words();
        EditionResults edition = results.of(view.version());
        Ranking ranking = edition.ranking(view.category());
        Cities cities = new Cities(directory.among(edition.participants()));
        RankMap map = new RankMap(visit, ranking, cities);
        String path = visit.links().page("karte");
        String year = view.year().toString();
        return new MapPage(
                words.say("map.heading", view.label(), year),
                words.say("ranking.known", ranking.standings().size(), ranking.cities()),
                view.editions(path),
                view.categories(path),
                map.finding(),
                map.chart(germany.outline()),
                map.alternative(),
                words.say("map.caption", view.label(), year),
                ranking.standings().stream()
                        .map(standing -> row(standing, ranking, cities.get(standing.city()), visit))
                        .toList(),
                cities.inAlphabet(ranking.withoutRank()).stream()
                        .map(city -> Link.to(city, visit))
                        .toList(),
                view.provenance(path));
    }

    private static MapPage.Row row(Standing standing, Ranking ranking, CityEntry city, Visit visit) {
        boolean contested = ranking.isContested(standing);
        return new MapPage.Row(
                standing.rank().toString(),
                contested ? "?" : "",
                contested ? visit.words().say("ranking.contested") : "",
                Link.to(city, visit),
                visit.words().say("state." + city.state()),
                RankGroup.of(standing.rank()).name(visit.words()));
    }
}
