package de.stadtindex.desk.web.condition;

import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the portal is, for those who run it. */
@SignedInPages
@Admits(Role.ADMINISTRATOR)
class ConditionController {

    private final ConditionPages pages;

    ConditionController(ConditionPages pages) {
        this.pages = pages;
    }

    @GetMapping("/redaktion/zustand")
    ModelAndView show(Reader reader) {
        return new ModelAndView("desk/condition", "page", pages.page(reader.locale()));
    }
}
