package de.stadtindex.desk.web.overview;

import de.stadtindex.desk.web.Reader;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.SignedInPages;
import java.util.Locale;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page after the sign-in. */
@SignedInPages
@Admits
class OverviewController {

    private final OverviewPages pages;

    OverviewController(OverviewPages pages) {
        this.pages = pages;
    }

    @GetMapping("/redaktion")
    ModelAndView show(Authentication person, Locale locale) {
        return new ModelAndView("desk/overview", "page", pages.page(Reader.of(person, locale)));
    }
}
