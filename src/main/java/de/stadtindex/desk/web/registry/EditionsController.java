package de.stadtindex.desk.web.registry;

import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows editions to those who look after them, and to those who upload figures for them. */
@SignedInPages
@Admits({Role.ADMINISTRATOR, Role.EDITOR})
class EditionsController {

    private final EditionPages pages;
    private final EditionViews views;

    EditionsController(EditionPages pages, EditionViews views) {
        this.pages = pages;
        this.views = views;
    }

    @GetMapping(Place.EDITIONS)
    ModelAndView list(Reader reader) {
        return new ModelAndView("desk/registry/editions", "editions", pages.rows(reader.locale()))
                .addObject("mayChange", reader.is(Role.ADMINISTRATOR));
    }

    @GetMapping(Place.EDITION)
    ModelAndView show(@PathVariable String year, Reader reader) {
        return views.show(year, reader);
    }
}
