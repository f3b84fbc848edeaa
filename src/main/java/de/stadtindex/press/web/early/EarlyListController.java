package de.stadtindex.press.web.early;

import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.visit.web.Visit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells the public, once an edition is out, who could see figures of it before. */
@PublicPages
class EarlyListController {

    private final EarlyLists lists;

    EarlyListController(EarlyLists lists) {
        this.lists = lists;
    }

    @GetMapping("/vorabzugang")
    ModelAndView list(Visit visit) {
        return new ModelAndView("press/early/public", "editions", lists.released(visit));
    }
}
