package de.stadtindex.opendata.web.api.description;

import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.visit.web.Visit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Describes the interface to people. */
@PublicPages
class ApiPageController {

    private final ApiPages pages;

    ApiPageController(ApiPages pages) {
        this.pages = pages;
    }

    @GetMapping("/api")
    ModelAndView show(Visit visit, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        return new ModelAndView("opendata/api", "page", pages.page(visit.words(), frame.origin()));
    }
}
