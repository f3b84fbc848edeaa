package de.stadtindex.account.web;

import de.stadtindex.platform.web.Language;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Answers that several pages around the sign-in give. */
final class AccountViews {

    private AccountViews() {}

    /** Leads to the sign-in, with a piece of news above its form. */
    static ModelAndView signIn(String news, Locale locale) {
        return redirect("/anmelden?" + news, locale);
    }

    /** Leads to another page of the same language. */
    static ModelAndView redirect(String path, Locale locale) {
        return new ModelAndView(new RedirectView(Language.of(locale).base() + path, true, false, false));
    }

    /** Says that a link no longer works, or never did, and how to get another one. */
    static ModelAndView uselessLink(String kind) {
        return new ModelAndView("account/useless-link", Map.of("kind", kind), HttpStatus.GONE);
    }
}
