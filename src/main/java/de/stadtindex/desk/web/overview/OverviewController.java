package de.stadtindex.desk.web.overview;

import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.SignedInPages;
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
    ModelAndView show(Reader reader) {
        return new ModelAndView("desk/overview", "page", pages.page(reader));
    }
}
