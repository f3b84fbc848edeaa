package de.stadtindex.portal.web.city;

import de.stadtindex.city.CityEntry;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.CityAddresses;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the page of a city; an address the city once had leads to the one it has now. */
@PublicPages
class CityController {

    private final CityAddresses addresses;
    private final Results results;
    private final CityPages pages;

    CityController(CityAddresses addresses, Results results, CityPages pages) {
        this.addresses = addresses;
        this.results = results;
        this.pages = pages;
    }

    @GetMapping("/stadt/{slug}")
    ModelAndView city(Visit visit, @PathVariable String slug) {
        CityEntry city = addresses.find(visit, slug);
        return city.slug().value().equals(slug)
                ? new ModelAndView(
                        "portal/city", "page", pages.page(visit, city, results.history(visit.state(), city.key())))
                : CityAddresses.moved(Link.to(city, visit).href());
    }
}
