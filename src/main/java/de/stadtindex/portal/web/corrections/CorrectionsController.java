package de.stadtindex.portal.web.corrections;

import de.stadtindex.platform.web.PublicPages;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what was corrected or withdrawn, when and why. */
@PublicPages
class CorrectionsController {

    private final CorrectionPages pages;

    CorrectionsController(CorrectionPages pages) {
        this.pages = pages;
    }

    @GetMapping("/berichtigungen")
    String show(Locale locale, Model model) {
        model.addAttribute("rows", pages.rows(locale));
        return "portal/corrections";
    }
}
