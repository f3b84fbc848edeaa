package de.stadtindex.press.web.early;

import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows somebody of a press office the own city before an edition comes out. Whoever may not sees no more than that nothing is there. */
@SignedInPages
@Admits(Role.PRESS)
class EarlyController {

    static final String LIST = "/redaktion/vorab";

    private final EarlyPages pages;

    EarlyController(EarlyPages pages) {
        this.pages = pages;
    }

    @GetMapping(LIST)
    ModelAndView list(Reader reader) {
        return new ModelAndView("press/early/list", "items", pages.list(reader));
    }

    @GetMapping(LIST + "/{year}/{slug}")
    ModelAndView look(@PathVariable String year, @PathVariable String slug, Reader reader) {
        return EditionYear.parse(year)
                .flatMap(edition -> pages.look(edition, slug, reader))
                .map(page -> new ModelAndView("press/early/city", "page", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
