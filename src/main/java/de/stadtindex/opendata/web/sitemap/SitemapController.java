package de.stadtindex.opendata.web.sitemap;

import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.platform.web.Subscribed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;

/** Tells search engines where to look and where not. */
@PublicPages
class SitemapController {

    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    /** Answers to what somebody asked, ways to cite a page, and what is behind the sign-in or a link in a letter. */
    private static final List<String> LEFT_OUT = List.of(
            "/suche",
            "/zitat/",
            "/faktencheck?",
            "/anmelden",
            "/konto",
            "/redaktion",
            "/einrichten",
            "/einladung/",
            "/vorschau/",
            "/presse/vorschau/");

    private final SitemapPages pages;

    SitemapController(SitemapPages pages) {
        this.pages = pages;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> whole(@RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        return Subscribed.to(Sitemap.of(pages.now()).whole(new SitemapWriter(frame.origin())), XML);
    }

    @GetMapping("/sitemap-{part}.xml")
    ResponseEntity<byte[]> part(@PathVariable String part, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        return Optional.of(part)
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .flatMap(number -> Sitemap.of(pages.now()).part(number, new SitemapWriter(frame.origin())))
                .map(written -> Subscribed.to(written, XML))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Plain text whatever a search engine asks for. */
    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(@RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        String rules = Arrays.stream(Language.values())
                .flatMap(language -> LEFT_OUT.stream().map(path -> "Disallow: " + language.base() + path))
                .collect(Collectors.joining("\n"));
        String text = "User-agent: *\n" + rules + "\n\nSitemap: " + frame.origin() + "/sitemap.xml\n";
        return Subscribed.to(text.getBytes(StandardCharsets.UTF_8), TEXT);
    }
}
