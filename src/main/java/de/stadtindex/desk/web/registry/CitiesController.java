package de.stadtindex.desk.web.registry;

import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import java.util.Locale;
import org.springframework.security.core.Authentication;
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
    ModelAndView list(@RequestParam(defaultValue = "") String q, Authentication person, Locale locale) {
        return new ModelAndView("desk/registry/cities", "cities", pages.rows(q, locale))
                .addObject("text", q)
                .addObject("mayChange", Reader.of(person, locale).isAdministrator());
    }

    @GetMapping(Place.CITY)
    ModelAndView show(@PathVariable String ags, Authentication person, Locale locale) {
        return views.show(ags, Reader.of(person, locale));
    }
}
