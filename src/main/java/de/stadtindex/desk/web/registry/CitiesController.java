package de.stadtindex.desk.web.registry;

import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows cities to those who look after them, and to those whose files name them. */
@SignedInPages
@Admits({Role.ADMINISTRATOR, Role.EDITOR})
class CitiesController {

    private final RegisteredCityPages pages;
    private final CityViews views;

    CitiesController(RegisteredCityPages pages, CityViews views) {
        this.pages = pages;
        this.views = views;
    }

    @GetMapping(Place.CITIES)
    ModelAndView list(@RequestParam(defaultValue = "") String q, Reader reader) {
        return new ModelAndView("desk/registry/cities", "cities", pages.rows(q, reader.locale()))
                .addObject("text", q)
                .addObject("mayChange", reader.is(Role.ADMINISTRATOR));
    }

    @GetMapping(Place.CITY)
    ModelAndView show(@PathVariable String ags, Reader reader) {
        return views.show(ags, reader);
    }
}
