package de.stadtindex.press.web.article;

import de.stadtindex.article.PublishedArticle;
import de.stadtindex.article.PublishedArticles;
import de.stadtindex.article.WithdrawnArticle;
import de.stadtindex.core.Slug;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows the public what the press office has published. */
@PublicPages
class PressController {

    private final PublishedArticles articles;
    private final PressPages pages;
    private final Wording wording;

    PressController(PublishedArticles articles, PressPages pages, Wording wording) {
        this.articles = articles;
        this.pages = pages;
        this.wording = wording;
    }

    @GetMapping("/presse")
    ModelAndView list(@RequestParam(name = "seite", defaultValue = "1") String page, Locale locale) {
        return new ModelAndView("press/list", "page", pages.list(page, locale));
    }

    @GetMapping("/presse/{slug}")
    ModelAndView show(
            @PathVariable String slug, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame, Locale locale) {
        Optional<PublishedArticle> article = articles.bySlug(slug);
        return article.map(found -> new ModelAndView("press/article", "page", pages.page(found, frame)))
                .or(() -> articles.movedTo(slug).map(next -> moved(next, locale)))
                .or(() -> articles.withdrawn(slug).map(gone -> withdrawn(gone, locale)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView moved(Slug next, Locale locale) {
        RedirectView view = new RedirectView(Language.of(locale).base() + "/presse/" + next, true, false, false);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(view);
    }

    private ModelAndView withdrawn(WithdrawnArticle gone, Locale locale) {
        String sentence =
                wording.in(locale).say("article.withdrawn", wording.in(locale).moment(gone.withdrawnAt()));
        return new ModelAndView(
                "press/withdrawn", Map.of("sentence", sentence, "reason", gone.reason()), HttpStatus.GONE);
    }
}
