package de.stadtindex.desk.web;

import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.SignedInPages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page after the sign-in. */
@SignedInPages
@Admits
class DeskHomeController {

    @GetMapping("/redaktion")
    ModelAndView show() {
        return new ModelAndView("desk/home");
    }
}
