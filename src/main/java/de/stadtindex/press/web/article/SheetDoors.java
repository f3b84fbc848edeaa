package de.stadtindex.press.web.article;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads to what is proven of each city of the newest edition. */
@Component
class SheetDoors {

    private final Results results;
    private final CityDirectory directory;

    SheetDoors(Results results, CityDirectory directory) {
        this.results = results;
        this.directory = directory;
    }

    /** A link for each city, by name; none where no edition is public. */
    PressList.Sheets of(Visit visit) {
        DataState state = visit.state();
        return state.versions().isEmpty() ? new PressList.Sheets("", List.of()) : sheets(visit, state.newest());
    }

    private PressList.Sheets sheets(Visit visit, LiveVersion newest) {
        String year = newest.year().toString();
        return new PressList.Sheets(
                visit.words().say("article.press.sheets.lead", year),
                directory.among(results.of(newest).participants()).values().stream()
                        .sorted(Cities.byName())
                        .map(city -> new Link(
                                city.name(), visit.links().page("presse/" + city.slug() + "/" + year) + visit.query()))
                        .toList());
    }
}
