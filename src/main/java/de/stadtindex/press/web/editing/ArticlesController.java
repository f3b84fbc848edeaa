package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleDesk;
import de.stadtindex.article.ArticleText;
import de.stadtindex.article.UnfitTextException;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.platform.web.Language;
import de.stadtindex.press.web.sheet.SheetArticles;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lists articles, begins new ones, and shows all that is known of one. */
@SignedInPages
@Admits({Role.PRESS, Role.APPROVER, Role.ADMINISTRATOR})
class ArticlesController {

    private static final String NEW = "press/editing/new";

    private final ArticlePages pages;
    private final ArticleAnswers answers;
    private final ArticleDesk desk;
    private final SheetArticles sheets;

    ArticlesController(ArticlePages pages, ArticleAnswers answers, ArticleDesk desk, SheetArticles sheets) {
        this.pages = pages;
        this.answers = answers;
        this.desk = desk;
        this.sheets = sheets;
    }

    @GetMapping(Place.ARTICLES)
    ModelAndView list(Reader reader) {
        return new ModelAndView("press/editing/list", "articles", pages.list(reader.locale()))
                .addObject("mayWrite", reader.is(Role.PRESS));
    }

    /**
     * The form for a new article.
     *
     * @param sheet of the statement sheet whose draft it begins with; empty for an empty article
     */
    @GetMapping(Place.NEW)
    @Admits(Role.PRESS)
    ModelAndView form(@RequestParam(name = "aussagen", defaultValue = "") String sheet, Locale locale) {
        String headline = sheet.isEmpty() ? "" : ofSheet(sheet, locale).head().headline();
        return new ModelAndView(
                NEW,
                Map.of("headline", headline, "language", Language.of(locale).code(), "sheet", sheet));
    }

    private ArticleText ofSheet(String sheet, Locale locale) {
        return sheets.of(sheet, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The editor of the new article follows. */
    @PostMapping(Place.NEW)
    @Admits(Role.PRESS)
    ModelAndView begin(
            @RequestParam(defaultValue = "") String headline,
            @RequestParam(defaultValue = "de") String language,
            @RequestParam(name = "aussagen", defaultValue = "") String sheet,
            Reader reader) {
        String typed = headline.replaceAll("\\p{Cntrl}+", " ").strip();
        try {
            ArticleText empty = ArticleText.begin(language, typed);
            ArticleText text =
                    sheet.isEmpty() ? empty : ofSheet(sheet, empty.locale()).withHeadline(typed);
            long id = desk.begin(text, reader.person());
            return Place.redirect(Place.ARTICLES + "/" + id + "/bearbeiten", reader.locale());
        } catch (UnfitTextException _) {
            Map<String, Object> model = Map.of("headline", typed, "language", language, "sheet", sheet, "fault", true);
            return new ModelAndView(NEW, model, HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping(Place.ARTICLE)
    ModelAndView show(@PathVariable long id, Reader reader) {
        return answers.show(id, StepForm.empty(), reader);
    }
}
