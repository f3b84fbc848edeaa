package de.stadtindex.account.web;

import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows an invitation link once, for the administrator to hand on. */
@Component
class InvitationLinks {

    private final HttpServletRequest request;

    InvitationLinks(HttpServletRequest request) {
        this.request = request;
    }

    ModelAndView show(String email, String link, Locale locale) {
        String origin = request.getAttribute(PageFrame.ATTRIBUTE) instanceof PageFrame frame ? frame.origin() : "";
        String address = origin + Language.of(locale).base() + "/einladung/" + link;
        return new ModelAndView("account/invited", Map.of("email", email, "link", address));
    }
}
