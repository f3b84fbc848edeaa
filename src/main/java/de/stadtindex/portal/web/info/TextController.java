package de.stadtindex.portal.web.info;

import de.stadtindex.platform.web.PublicPages;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows the pages that consist of text alone, and tells search engines what to leave out. */
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

    /** Results of searches lead nowhere that the lists of cities do not. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return """
            User-agent: *
            Disallow: /suche
            Disallow: /en/suche
            """;
    }
}
