package de.stadtindex.press.web.citation;

import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Query;
import de.stadtindex.visit.web.Visit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Says how a page is cited, under that page's own path: for people, or as a file for reference managers. */
@PublicPages
class CitationController {

    private final CitedPages pages;
    private final JsonMapper json;
    private final Clock clock;

    CitationController(CitedPages pages, JsonMapper json, Clock clock) {
        this.pages = pages;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/zitat/{*path}")
    Object cite(Visit visit, @PathVariable String path, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        CitationFormat format = CitationFormat.of(path);
        CitedPage page = pages.find(visit, format.without(path));
        SourceEntry entry = entry(visit, page, frame.origin());
        return switch (format) {
            case PAGE -> new ModelAndView("press/citation", "page", page(visit, page, entry, frame.path()));
            case BIBTEX -> file(format, entry, BibTex.of(entry));
            case CSL -> file(format, entry, json.writeValueAsString(List.of(CslItem.of(entry))));
        };
    }

    private SourceEntry entry(Visit visit, CitedPage page, String origin) {
        return new SourceEntry(
                visit.words().say("site.name"),
                page.title(),
                page.version().number().toString(),
                LocalDate.ofInstant(page.version().publishAt(), clock.getZone()),
                origin + frozen(page),
                LocalDate.now(clock),
                visit.language().code());
    }

    private static CitationPage page(Visit visit, CitedPage page, SourceEntry entry, String path) {
        String here = visit.language().base() + path;
        return new CitationPage(
                page.title(),
                entry.brief(visit.words()),
                entry.full(visit.words()),
                BibTex.of(entry),
                List.of(
                        new Link("BibTeX", here + CitationFormat.BIBTEX.ending() + visit.query()),
                        new Link("CSL-JSON", here + CitationFormat.CSL.ending() + visit.query())),
                new Link(page.title(), frozen(page)));
    }

    private static String frozen(CitedPage page) {
        return page.path() + Query.empty().with("stand", page.version().number());
    }

    private static ResponseEntity<byte[]> file(CitationFormat format, SourceEntry entry, String text) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename(entry.key() + format.ending())
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
