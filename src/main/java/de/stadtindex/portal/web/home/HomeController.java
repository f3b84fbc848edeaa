package de.stadtindex.portal.web.home;

import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.visit.web.Visit;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the home page. */
@PublicPages
class HomeController {

    private final HomePages pages;

    HomeController(HomePages pages) {
        this.pages = pages;
    }

    @GetMapping({"", "/"})
    String home(Visit visit, Model model) {
        model.addAttribute("page", pages.page(visit));
        return "portal/home";
    }
}
