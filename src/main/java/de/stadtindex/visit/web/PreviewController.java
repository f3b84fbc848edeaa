package de.stadtindex.visit.web;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PublicPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Lets in whoever was sent a link to a version that is not public yet. */
@PublicPages
class PreviewController {

    private final PreviewGate gate;

    PreviewController(PreviewGate gate) {
        this.gate = gate;
    }

    @GetMapping("/vorschau/{link}")
    ModelAndView follow(
            @PathVariable String link, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        VersionNumber version = gate.follow(request, link);
        String home = Language.of(locale).base() + "/";
        return new ModelAndView(new RedirectView(home + Query.empty().with("stand", version), true, false, false));
    }
}
