package de.stadtindex.portal.web.city;

import de.stadtindex.platform.pdf.PdfView;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.portal.web.city.CityLookup.Found;
import de.stadtindex.visit.web.CityAddresses;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageAnswer;
import de.stadtindex.visit.web.format.Subject;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Shows the page of a city, and gives it away as a document; an address the city once had leads to the one it has now. */
@PublicPages
class CityController {

    private final CityLookup cities;
    private final CityPages pages;
    private final CityData data;
    private final CityView.Maker views;
    private final CitySheets sheets;

    CityController(CityLookup cities, CityView.Maker views, CityPages pages, CityData data, CitySheets sheets) {
        this.cities = cities;
        this.views = views;
        this.pages = pages;
        this.data = data;
        this.sheets = sheets;
    }

    @GetMapping("/stadt/{slug}")
    PageAnswer city(Visit visit, @PathVariable String slug) {
        Found found = cities.find(visit, slug);
        if (!found.isAt(slug)) {
            return new PageAnswer.Moved(visit.links().city(found.city().slug()));
        }
        var view = SingletonSupplier.of(() -> views.of(visit, found));
        return PageAnswer.of(
                "portal/city",
                Subject.ofCity(visit.state().versions(), found.city().name()),
                () -> pages.page(view.obtain()),
                () -> data.of(view.obtain()));
    }

    @GetMapping("/stadt/{slug}.pdf")
    ModelAndView sheet(Visit visit, @PathVariable String slug, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        Found found = cities.find(visit, slug);
        return found.isAt(slug)
                ? PdfView.of(sheets.name(visit, found), sheets.document(visit, found, frame.origin()))
                : CityAddresses.moved(visit.links().city(found.city().slug()) + PdfView.ENDING + visit.query());
    }
}
