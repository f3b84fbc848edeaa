package de.stadtindex.desk.web.release;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.ReleaseActions;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import java.util.Objects;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What editors do with a version before its release, and to bring an older one back. */
@SignedInPages
@Admits(Role.EDITOR)
class DraftController {

    private static final String VERSION = "/redaktion/versionen/{version}";

    private final ReleaseActions actions;
    private final VersionViews views;

    DraftController(ReleaseActions actions, VersionViews views) {
        this.actions = actions;
        this.views = views;
    }

    @PostMapping(VERSION + "/hinweis")
    ModelAndView explain(@PathVariable String version, @ModelAttribute("form") ReleaseForm form, Reader reader) {
        String note = Objects.requireNonNullElse(form.note(), "");
        return views.take(version, form, reader, number -> {
            actions.explain(number, note, reader.person());
            return number;
        });
    }

    @PostMapping(VERSION + "/pruefung")
    ModelAndView submit(@PathVariable String version, @ModelAttribute("form") ReleaseForm form, Reader reader) {
        return views.decide(version, form, reader, actions::submit);
    }

    @PostMapping(VERSION + "/verwerfen")
    ModelAndView discard(@PathVariable String version, @ModelAttribute("form") ReleaseForm form, Reader reader) {
        return views.decide(version, form, reader, actions::discard);
    }

    /** The page of the new draft follows. */
    @PostMapping(VERSION + "/wiederherstellen")
    ModelAndView restore(@PathVariable String version, @ModelAttribute("form") ReleaseForm form, Reader reader) {
        return form.statedReason()
                .map(reason -> views.take(
                        version,
                        form,
                        reader,
                        (VersionNumber older) -> actions.restore(older, reader.person(), reason)))
                .orElseGet(() -> views.refuse(version, form, Fault.entry("reason"), reader));
    }
}
