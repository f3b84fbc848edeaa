package de.stadtindex.portal.web.info;

import de.stadtindex.platform.web.PublicPages;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the pages that consist of text alone. */
@PublicPages
class TextController {

    @GetMapping("/glossar")
    String glossary() {
        return "portal/info/glossary";
    }

    @GetMapping("/leichte-sprache")
    String easyLanguage() {
        return "portal/info/easy-language";
    }
}
