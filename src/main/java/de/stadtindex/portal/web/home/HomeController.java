package de.stadtindex.portal.web.home;

import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the home page. */
@PublicPages
class HomeController {

    private final HomePages pages;
    private final HomeData data;

    HomeController(HomePages pages, HomeData data) {
        this.pages = pages;
        this.data = data;
    }

    @GetMapping({"", "/"})
    PageAnswer home(Visit visit) {
        return new PageAnswer.Shown("portal/home", HttpStatus.OK, null, () -> pages.page(visit), () -> data.of(visit));
    }
}
