package de.stadtindex.press.web.editing;

import de.stadtindex.platform.web.Language;
import java.util.Locale;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Addresses of the pages about articles. */
final class Place {

    static final String ARTICLES = "/redaktion/artikel";
    static final String NEW = ARTICLES + "/neu";
    static final String ARTICLE = ARTICLES + "/{id}";
    static final String EDITOR = ARTICLE + "/bearbeiten";
    static final String AUTOSAVE = ARTICLE + "/zwischenstand";
    static final String REVISION = ARTICLE + "/fassungen/{number}";
    static final String LINKS = ARTICLE + "/links";

    private Place() {}

    /** Leads to the page of an article. */
    static ModelAndView toArticle(long id, Locale locale) {
        return redirect(ARTICLES + "/" + id, locale);
    }

    static ModelAndView redirect(String path, Locale locale) {
        return new ModelAndView(new RedirectView(Language.of(locale).base() + path, true, false, false));
    }
}
