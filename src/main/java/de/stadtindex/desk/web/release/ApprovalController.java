package de.stadtindex.desk.web.release;

import de.stadtindex.desk.ReleaseActions;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.ranking.ReleaseTime;
import java.time.Instant;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What approvers decide: what becomes public and when, and what no longer is. */
@SignedInPages
@Admits(Role.APPROVER)
class ApprovalController {

    private static final String VERSION = "/redaktion/versionen/{version}";

    private final ReleaseActions actions;
    private final VersionViews views;

    ApprovalController(ReleaseActions actions, VersionViews views) {
        this.actions = actions;
        this.views = views;
    }

    @PostMapping(VERSION + "/zurueckgeben")
    ModelAndView sendBack(@PathVariable String version, @ModelAttribute("form") ReleaseForm form, Reader reader) {
        return views.decide(version, form, reader, actions::sendBack);
    }

    @PostMapping(VERSION + "/veroeffentlichen")
    ModelAndView publish(@PathVariable String version, @ModelAttribute("form") ReleaseForm form, Reader reader) {
        return confirmed(version, form, reader, actions::publish);
    }

    @PostMapping(VERSION + "/anhalten")
    ModelAndView stop(@PathVariable String version, @ModelAttribute("form") ReleaseForm form, Reader reader) {
        return views.decide(version, form, reader, actions::stop);
    }

    @PostMapping(VERSION + "/zurueckziehen")
    ModelAndView withdraw(@PathVariable String version, @ModelAttribute("form") ReleaseForm form, Reader reader) {
        return confirmed(version, form, reader, actions::withdraw);
    }

    @PostMapping(VERSION + "/planen")
    ModelAndView schedule(@PathVariable String version, @ModelAttribute("form") ReleaseForm form, Reader reader) {
        if (form.chosenDay().isEmpty() || form.chosenTime().isEmpty()) {
            return views.refuse(version, form, Fault.entry("time"), reader);
        }
        return switch (ReleaseTime.of(form.chosenDay().get(), form.chosenTime().get())) {
            case ReleaseTime.Once(Instant instant) -> scheduleFor(instant, version, form, reader);
            case ReleaseTime.Never _ -> views.refuse(version, form, Fault.entry("never"), reader);
            case ReleaseTime.Twice twice -> scheduleForOneOf(twice, version, form, reader);
        };
    }

    private ModelAndView scheduleForOneOf(ReleaseTime.Twice twice, String version, ReleaseForm form, Reader reader) {
        return switch (form.occurrence()) {
            case "first" -> scheduleFor(twice.first(), version, form, reader);
            case "second" -> scheduleFor(twice.second(), version, form, reader);
            case null, default -> views.refuse(version, form, Fault.entry("twice"), reader);
        };
    }

    private ModelAndView scheduleFor(Instant instant, String version, ReleaseForm form, Reader reader) {
        return views.decide(
                version, form, reader, (number, actor, reason) -> actions.schedule(number, instant, actor, reason));
    }

    private ModelAndView confirmed(String version, ReleaseForm form, Reader reader, VersionViews.Decision decision) {
        return form.isConfirmed()
                ? views.decide(version, form, reader, decision)
                : views.refuse(version, form, Fault.entry("confirmation"), reader);
    }
}
