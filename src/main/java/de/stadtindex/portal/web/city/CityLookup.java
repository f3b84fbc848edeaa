package de.stadtindex.portal.web.city;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.ranking.CityHistory;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.UnknownCityException;
import de.stadtindex.visit.web.Visit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the city an address names: by the name it has in addresses now, or by one it had. */
@Component
class CityLookup {

    private final CityDirectory directory;
    private final Results results;

    CityLookup(CityDirectory directory, Results results) {
        this.directory = directory;
        this.results = results;
    }

    /** A city with its figures. */
    record Found(CityEntry city, CityHistory history) {

        /** Whether the address names it as it is named now. */
        boolean isAt(String slug) {
            return city.slug().toString().equals(slug);
        }
    }

    /** Errors with UnknownCityException where the public knows no figures of such a city. */
    Found find(Visit visit, String slug) {
        Optional<CityEntry> city = directory.bySlug(slug).or(() -> directory.byFormerSlug(slug));
        return city.map(known -> new Found(known, results.history(visit.state(), known.key())))
                .filter(found -> !found.history().isEmpty())
                .orElseThrow(() -> unknown(visit, slug));
    }

    private UnknownCityException unknown(Visit visit, String slug) {
        return new UnknownCityException(
                directory.searchAmong(results.everRanked(visit.state())).find(slug.replace('-', ' ')));
    }
}
