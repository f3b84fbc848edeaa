package de.stadtindex.press.web.sheet;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.pdf.PdfView;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.CityAddresses;
import de.stadtindex.visit.web.UnknownEditionException;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageAnswer;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Shows what can be said of a city in an edition, {@code 2025}, or in two, {@code 2024-2025}, and gives it away as a document. */
@PublicPages
class SheetController {

    private static final String SHEET = "/presse/{slug}/{editions}";

    private final CityAddresses addresses;
    private final SheetPages pages;
    private final SheetPrints prints;

    SheetController(CityAddresses addresses, SheetPages pages, SheetPrints prints) {
        this.addresses = addresses;
        this.pages = pages;
        this.prints = prints;
    }

    @GetMapping(SHEET)
    PageAnswer sheet(Visit visit, @PathVariable String slug, @PathVariable String editions) {
        CityEntry city = addresses.find(visit, slug);
        if (!city.slug().value().equals(slug)) {
            return new PageAnswer.Moved(address(visit, city, editions));
        }
        SheetPage page = page(visit, city, editions);
        String claim = page.finding().isEmpty() ? page.heading() : page.finding();
        String source =
                visit.words().say("dataset.figure.share", page.provenance().text());
        return new PageAnswer.Told("press/sheet", page, claim, source);
    }

    @GetMapping(SHEET + PdfView.ENDING)
    ModelAndView document(
            Visit visit,
            @PathVariable String slug,
            @PathVariable String editions,
            @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        CityEntry city = addresses.find(visit, slug);
        return city.slug().value().equals(slug)
                ? PdfView.of(slug + "-" + editions, prints.document(visit, page(visit, city, editions), frame.origin()))
                : CityAddresses.moved(address(visit, city, editions) + PdfView.ENDING + visit.query());
    }

    private SheetPage page(Visit visit, CityEntry city, String editions) {
        String[] years = editions.split("-", 2);
        EditionYear year = visit.version(years[years.length - 1]).year();
        Optional<EditionYear> before = years.length == 1
                ? visit.state().before(year).map(LiveVersion::year)
                : Optional.of(visit.version(years[0]).year());
        if (before.filter(earlier -> !earlier.isBefore(year)).isPresent()) {
            throw new UnknownEditionException();
        }
        return pages.page(visit, city, year, before);
    }

    private static String address(Visit visit, CityEntry city, String editions) {
        return visit.links().page("presse/" + city.slug() + "/" + editions);
    }
}
