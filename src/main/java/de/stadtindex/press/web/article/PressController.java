package de.stadtindex.press.web.article;

import de.stadtindex.article.PublishedArticles;
import de.stadtindex.article.WithdrawnArticle;
import de.stadtindex.core.Slug;
import de.stadtindex.platform.pdf.PdfView;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.visit.web.CityAddresses;
import de.stadtindex.visit.web.Links;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageAnswer;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows the public what the press office has published, and gives it away as documents. */
@PublicPages
class PressController {

    private static final String ARTICLE = "/presse/{slug}";

    private final PublishedArticles articles;
    private final PressPages pages;
    private final ArticlePrints prints;
    private final Wording wording;

    PressController(PublishedArticles articles, PressPages pages, ArticlePrints prints, Wording wording) {
        this.articles = articles;
        this.pages = pages;
        this.prints = prints;
        this.wording = wording;
    }

    @GetMapping("/presse")
    ModelAndView list(@RequestParam(name = "seite", defaultValue = "1") String page, Visit visit) {
        return new ModelAndView("press/list", "page", pages.list(page, visit));
    }

    @GetMapping(ARTICLE)
    PageAnswer show(@PathVariable String slug, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame, Locale locale) {
        return articles.bySlug(slug)
                .<PageAnswer>map(found -> told(pages.page(found, frame)))
                .or(() -> articles.movedTo(slug).map(next -> new PageAnswer.Moved(address(next, locale))))
                .or(() -> articles.withdrawn(slug).map(gone -> new PageAnswer.Gone(withdrawn(gone, locale))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static PageAnswer told(PressPage page) {
        return new PageAnswer.Told("press/article", page, page.heading(), page.published());
    }

    @GetMapping(ARTICLE + PdfView.ENDING)
    ModelAndView document(
            @PathVariable String slug, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame, Locale locale) {
        return articles.bySlug(slug)
                .map(found -> PdfView.of(slug, prints.published(found, frame.origin())))
                .or(() ->
                        articles.movedTo(slug).map(next -> CityAddresses.moved(address(next, locale) + PdfView.ENDING)))
                .or(() -> articles.withdrawn(slug).map(gone -> withdrawn(gone, locale)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(Slug slug, Locale locale) {
        return new Links(Language.of(locale)).page("presse/" + slug);
    }

    private ModelAndView withdrawn(WithdrawnArticle gone, Locale locale) {
        String sentence =
                wording.in(locale).say("article.withdrawn", wording.in(locale).moment(gone.withdrawnAt()));
        return new ModelAndView(
                "press/withdrawn", Map.of("sentence", sentence, "reason", gone.reason()), HttpStatus.GONE);
    }
}
