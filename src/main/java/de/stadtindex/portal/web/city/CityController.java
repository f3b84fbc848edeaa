package de.stadtindex.portal.web.city;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.ranking.CityHistory;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.UnknownCityException;
import de.stadtindex.visit.web.Visit;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows the page of a city; an address the city once had leads to the one it has now. */
@PublicPages
class CityController {

    private final CityDirectory directory;
    private final Results results;
    private final CityPages pages;

    CityController(CityDirectory directory, Results results, CityPages pages) {
        this.directory = directory;
        this.results = results;
        this.pages = pages;
    }

    @GetMapping("/stadt/{slug}")
    ModelAndView city(Visit visit, @PathVariable String slug) {
        Optional<CityEntry> now = directory.bySlug(slug);
        CityEntry city = now.or(() -> directory.byFormerSlug(slug)).orElseThrow(() -> unknown(visit, slug));
        CityHistory history = results.history(visit.state(), city.key());
        if (history.isEmpty()) {
            throw unknown(visit, slug);
        }
        if (now.isEmpty()) {
            return moved(Link.to(city, visit).href());
        }
        return new ModelAndView("portal/city", "page", pages.page(visit, city, history));
    }

    private UnknownCityException unknown(Visit visit, String slug) {
        return new UnknownCityException(
                directory.searchAmong(results.everRanked(visit.state())).find(slug.replace('-', ' ')));
    }

    private static ModelAndView moved(String href) {
        RedirectView redirect = new RedirectView(href);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }
}
