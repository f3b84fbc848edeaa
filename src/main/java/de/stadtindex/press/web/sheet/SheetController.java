package de.stadtindex.press.web.sheet;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.CityAddresses;
import de.stadtindex.visit.web.UnknownEditionException;
import de.stadtindex.visit.web.Visit;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows what can be said of a city in an edition, {@code 2025}, or in two, {@code 2024-2025}. */
@PublicPages
class SheetController {

    private final CityAddresses addresses;
    private final SheetPages pages;

    SheetController(CityAddresses addresses, SheetPages pages) {
        this.addresses = addresses;
        this.pages = pages;
    }

    @GetMapping("/presse/{slug}/{editions}")
    ModelAndView sheet(Visit visit, @PathVariable String slug, @PathVariable String editions) {
        String[] years = editions.split("-", 2);
        EditionYear year = visit.version(years[years.length - 1]).year();
        Optional<EditionYear> before = years.length == 1
                ? visit.state().before(year).map(LiveVersion::year)
                : Optional.of(visit.version(years[0]).year());
        if (before.filter(earlier -> !earlier.isBefore(year)).isPresent()) {
            throw new UnknownEditionException();
        }
        CityEntry city = addresses.find(visit, slug);
        return city.slug().value().equals(slug)
                ? new ModelAndView("press/sheet", "page", pages.page(visit, city, year, before))
                : CityAddresses.moved(visit.links().page("presse/" + city.slug() + "/" + editions) + visit.query());
    }
}
