package de.stadtindex.desk.web.registry;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.web.Language;
import java.util.Locale;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where the pages are, without the language. */
final class Place {

    static final String EDITIONS = "/redaktion/register";
    static final String EDITION = EDITIONS + "/ausgaben/{year}";
    static final String NEW_EDITION = EDITIONS + "/ausgaben/neu";

    static final String CITIES = EDITIONS + "/staedte";
    static final String CITY = CITIES + "/{ags}";
    static final String NEW_CITY = CITIES + "/neu";

    static final String CATEGORIES = EDITIONS + "/kategorien";
    static final String CATEGORY = CATEGORIES + "/{key}";

    private Place() {}

    static String of(CategoryKey category) {
        return CATEGORIES + "/" + category;
    }

    static String of(CityKey city) {
        return CITIES + "/" + city;
    }

    static String of(EditionYear year) {
        return EDITIONS + "/ausgaben/" + year;
    }

    /** Leads to another page in the reader's language. */
    static ModelAndView redirect(String path, Locale locale) {
        return new ModelAndView(new RedirectView(Language.of(locale).base() + path, true, false, false));
    }
}
