package de.stadtindex.portal.web.info;

import de.stadtindex.platform.web.PublicPages;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows how the index works and what can be read from it. */
@PublicPages
class MethodController {

    private final EditionOverview editions;

    MethodController(EditionOverview editions) {
        this.editions = editions;
    }

    @GetMapping("/methode")
    String show(Locale locale, Model model) {
        model.addAttribute("page", new MethodPage(editions.rows(locale)));
        return "portal/info/method";
    }
}
