package de.stadtindex.portal.web.city;

import de.stadtindex.city.CityEntry;
import de.stadtindex.ranking.CityHistory;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.CityAddresses;
import de.stadtindex.visit.web.Visit;
import org.springframework.stereotype.Component;

/** Finds the city an address names, with its figures. */
@Component
class CityLookup {

    private final CityAddresses addresses;
    private final Results results;

    CityLookup(CityAddresses addresses, Results results) {
        this.addresses = addresses;
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
        CityEntry city = addresses.find(visit, slug);
        return new Found(city, results.history(visit.state(), city.key()));
    }
}
