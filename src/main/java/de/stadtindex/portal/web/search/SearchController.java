package de.stadtindex.portal.web.search;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.city.CitySearch;
import de.stadtindex.core.CityKey;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.BadParameterException;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Finds cities by name; a single hit leads straight to the city. */
@PublicPages
class SearchController {

    private final CityDirectory directory;
    private final Results results;

    SearchController(CityDirectory directory, Results results) {
        this.directory = directory;
        this.results = results;
    }

    @GetMapping("/suche")
    ModelAndView search(Visit visit, @RequestParam(defaultValue = "") String q) {
        String text = q.replaceAll("\\p{Cntrl}", " ").strip();
        if (text.length() > CitySearch.LONGEST_TEXT) {
            throw new BadParameterException("error.parameter.search");
        }
        Set<CityKey> known = results.everRanked(visit.state());
        List<CityEntry> hits =
                text.isEmpty() ? List.of() : directory.searchAmong(known).find(text);
        if (hits.size() == 1) {
            return new ModelAndView(
                    new RedirectView(Link.to(hits.getFirst(), visit).href()));
        }
        return new ModelAndView("portal/search", "page", page(visit, text, hits, known));
    }

    private SearchPage page(Visit visit, String text, List<CityEntry> hits, Set<CityKey> known) {
        List<Link> all = new Cities(directory.entries(known))
                .inAlphabet(known).stream().map(city -> Link.to(city, visit)).toList();
        List<Link> found = hits.stream().map(city -> Link.to(city, visit)).toList();
        String outcome = text.isEmpty()
                ? visit.words().say("search.lead")
                : visit.words().say("search.found", text, found.size());
        return new SearchPage(outcome, found, all);
    }
}
