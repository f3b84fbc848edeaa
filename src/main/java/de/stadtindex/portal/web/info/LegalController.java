package de.stadtindex.portal.web.info;

import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.portal.OperatorProperties;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows who answers for the portal and what happens to personal data. */
@PublicPages
class LegalController {

    private final OperatorProperties operator;

    LegalController(OperatorProperties operator) {
        this.operator = operator;
    }

    @GetMapping("/impressum")
    String legalNotice(Model model) {
        model.addAttribute("operator", operator);
        return "portal/info/legal-notice";
    }

    @GetMapping("/datenschutz")
    String privacy(Model model) {
        model.addAttribute("operator", operator);
        return "portal/info/privacy";
    }
}
