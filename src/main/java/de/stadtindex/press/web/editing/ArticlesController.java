package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleDesk;
import de.stadtindex.article.ArticleText;
import de.stadtindex.article.UnfitTextException;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.platform.web.Language;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists articles, begins new ones, and shows all that is known of one. */
@SignedInPages
@Admits({Role.PRESS, Role.APPROVER, Role.ADMINISTRATOR})
class ArticlesController {

    private static final String NEW = "press/editing/new";

    private final ArticlePages pages;
    private final ArticleAnswers answers;
    private final ArticleDesk desk;

    ArticlesController(ArticlePages pages, ArticleAnswers answers, ArticleDesk desk) {
        this.pages = pages;
        this.answers = answers;
        this.desk = desk;
    }

    @GetMapping(Place.ARTICLES)
    ModelAndView list(Reader reader) {
        return new ModelAndView("press/editing/list", "articles", pages.list(reader.locale()))
                .addObject("mayWrite", reader.is(Role.PRESS));
    }

    @GetMapping(Place.NEW)
    @Admits(Role.PRESS)
    ModelAndView form(Locale locale) {
        return new ModelAndView(
                NEW, Map.of("headline", "", "language", Language.of(locale).code()));
    }

    /** The editor of the new article follows. */
    @PostMapping(Place.NEW)
    @Admits(Role.PRESS)
    ModelAndView begin(
            @RequestParam(defaultValue = "") String headline,
            @RequestParam(defaultValue = "de") String language,
            Reader reader) {
        String typed = headline.replaceAll("\\p{Cntrl}+", " ").strip();
        try {
            long id = desk.begin(ArticleText.begin(language, typed), reader.person());
            return Place.redirect(Place.ARTICLES + "/" + id + "/bearbeiten", reader.locale());
        } catch (UnfitTextException _) {
            Map<String, Object> model = Map.of("headline", typed, "language", language, "fault", true);
            return new ModelAndView(NEW, model, HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping(Place.ARTICLE)
    ModelAndView show(@PathVariable long id, Reader reader) {
        return answers.show(id, StepForm.empty(), reader);
    }
}
