package de.stadtindex.visit.web;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.ranking.Results;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Finds the city an address names: under the name it has now, or one that it had. */
@Component
public class CityAddresses {

    private final CityDirectory directory;
    private final Results results;

    CityAddresses(CityDirectory directory, Results results) {
        this.directory = directory;
        this.results = results;
    }

    /**
     * The city, which may have another address by now.
     *
     * @throws UnknownCityException when no edition that the visit may show ranked such a city
     */
    public CityEntry find(Visit visit, String slug) {
        return directory
                .bySlug(slug)
                .or(() -> directory.byFormerSlug(slug))
                .filter(city -> !results.history(visit.state(), city.key()).isEmpty())
                .orElseThrow(() -> new UnknownCityException(
                        directory.searchAmong(results.everRanked(visit.state())).find(slug.replace('-', ' '))));
    }

    /** Leads to the address that the page has now, for good. */
    public static ModelAndView moved(String href) {
        RedirectView redirect = new RedirectView(href);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }
}
