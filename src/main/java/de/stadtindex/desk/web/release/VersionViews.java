package de.stadtindex.desk.web.release;

import de.stadtindex.core.ReleaseRefusedException;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.VersionNotFoundException;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Answers with the page of a version: as it is, after a step, or with why a step was not taken. */
@Component
class VersionViews {

    /** A step with who takes it and why. */
    @FunctionalInterface
    interface Decision {
        void make(VersionNumber number, String actor, String reason);
    }

    private static final String PAGE = "desk/release/version";

    private final VersionPages pages;

    VersionViews(VersionPages pages) {
        this.pages = pages;
    }

    ModelAndView show(String version, Reader reader) {
        return page(number(version), ReleaseForm.empty(), reader);
    }

    /** Takes a step for which everybody gives a reason, and leads back to the version. */
    ModelAndView decide(String version, ReleaseForm form, Reader reader, Decision decision) {
        return form.statedReason()
                .map(reason -> take(version, form, reader, number -> {
                    decision.make(number, reader.person(), reason);
                    return number;
                }))
                .orElseGet(() -> refuse(version, form, Fault.entry("reason"), reader));
    }

    /** Takes a step with the version and leads to the page of the one it names. */
    ModelAndView take(String version, ReleaseForm form, Reader reader, Function<VersionNumber, VersionNumber> step) {
        VersionNumber number = number(version);
        try {
            VersionNumber next = step.apply(number);
            String path = Language.of(reader.locale()).base() + "/redaktion/versionen/" + next;
            return new ModelAndView(new RedirectView(path, true, false, false));
        } catch (ReleaseRefusedException refused) {
            return refuse(version, form, Fault.refused(refused.refusal()), reader);
        } catch (VersionNotFoundException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** The page with the reason of a refusal, and with all that was typed. */
    ModelAndView refuse(String version, ReleaseForm form, Fault fault, Reader reader) {
        ModelAndView view = page(number(version), form, reader).addObject("fault", fault);
        view.setStatus(fault.status());
        return view;
    }

    private ModelAndView page(VersionNumber number, ReleaseForm form, Reader reader) {
        VersionPage page =
                pages.page(number, reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(PAGE, "page", page).addObject("form", form);
    }

    /** The number in an address; not found where it is none. */
    static VersionNumber number(String version) {
        return VersionNumber.parse(version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
