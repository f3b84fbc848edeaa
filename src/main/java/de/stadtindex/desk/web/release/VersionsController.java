package de.stadtindex.desk.web.release;

import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows all versions, and one with all that is known of it. */
@SignedInPages
@Admits({Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
class VersionsController {

    private final VersionPages pages;
    private final VersionViews views;

    VersionsController(VersionPages pages, VersionViews views) {
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/redaktion/versionen")
    ModelAndView list(Locale locale) {
        return new ModelAndView("desk/release/versions", "editions", pages.list(locale));
    }

    @GetMapping("/redaktion/versionen/{version}")
    ModelAndView show(@PathVariable String version, Reader reader) {
        return views.show(version, reader);
    }
}
