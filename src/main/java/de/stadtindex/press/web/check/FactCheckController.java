package de.stadtindex.press.web.check;

import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.visit.web.Visit;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a text, and shows it with what the figures say of it; the text goes back to who sent it, and nowhere else. */
@PublicPages
class FactCheckController {

    private final FactCheckPages pages;

    FactCheckController(FactCheckPages pages) {
        this.pages = pages;
    }

    @GetMapping("/faktencheck")
    ModelAndView ask(
            Visit visit,
            @RequestParam(defaultValue = "") String ausgabe,
            @RequestParam(defaultValue = "") String stadt) {
        return new ModelAndView("press/fact-check", "page", pages.empty(visit, pages.frame(visit, ausgabe, stadt)));
    }

    @PostMapping("/faktencheck")
    ModelAndView check(
            Visit visit,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String ausgabe,
            @RequestParam(defaultValue = "") String stadt,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        FactCheckPage page = pages.checked(visit, pages.frame(visit, ausgabe, stadt), text);
        response.setStatus(page.error().isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
        return new ModelAndView("press/fact-check", "page", page);
    }
}
