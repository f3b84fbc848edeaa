package de.stadtindex.portal.web.info;

import de.stadtindex.platform.web.PublicPages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

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

    /** Results of searches lead nowhere that the lists of cities do not; plain text whatever a search engine asks for. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("""
            User-agent: *
            Disallow: /suche
            Disallow: /en/suche
            """);
    }
}
