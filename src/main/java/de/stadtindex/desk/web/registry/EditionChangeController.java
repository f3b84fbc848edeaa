package de.stadtindex.desk.web.registry;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.desk.EditionActions;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets administrators enter editions and change what is known, announced and to be noted about them. */
@SignedInPages
@Admits(Role.ADMINISTRATOR)
class EditionChangeController {

    private static final Map<RegistryRefusal, String> OF_FACTS = Map.of(
            RegistryRefusal.YEAR_TAKEN, "year",
            RegistryRefusal.CITIES_SETTLED, "cities",
            RegistryRefusal.DAY_ANNOUNCED, "publishedOn");
    private static final Map<RegistryRefusal, String> OF_ANNOUNCEMENTS = Map.of(RegistryRefusal.REASON_MISSING, "why");
    private static final Map<RegistryRefusal, String> OF_VERDICTS =
            Map.of(RegistryRefusal.VERDICT_UNREASONED, "verdict");

    private final EditionActions actions;
    private final EditionViews views;

    EditionChangeController(EditionActions actions, EditionViews views) {
        this.actions = actions;
        this.views = views;
    }

    @GetMapping(Place.NEW_EDITION)
    ModelAndView form() {
        return new ModelAndView("desk/registry/new-edition", "form", EditionForm.empty());
    }

    @PostMapping(Place.NEW_EDITION)
    ModelAndView create(@ModelAttribute("form") EditionForm form, BindingResult faults, Reader reader) {
        Optional<EditionInput> input = EditionInput.of(form, faults);
        return Answers.to(
                input.map(typed -> () -> actions.create(typed.facts(), typed.licence(), reader.person())),
                faults,
                OF_FACTS,
                () -> Place.redirect(Place.of(input.orElseThrow().facts().year()), reader.locale()),
                () -> new ModelAndView("desk/registry/new-edition", faults.getModel()));
    }

    @PostMapping(Place.EDITION)
    ModelAndView change(
            @PathVariable String year,
            @RequestParam(defaultValue = "-1") int revision,
            @ModelAttribute("form") EditionForm form,
            BindingResult faults,
            Reader reader) {
        EditionYear known = EditionViews.year(year);
        Optional<Runnable> change = EditionInput.of(known, form, faults)
                .map(typed -> () -> actions.change(revision, typed.facts(), typed.licence(), reader.person()));
        return views.take(known, change, faults, OF_FACTS, reader);
    }

    @PostMapping(Place.EDITION + "/termin")
    ModelAndView announce(
            @PathVariable String year,
            @RequestParam(defaultValue = "-1") int revision,
            @ModelAttribute("announcement") AnnouncementForm form,
            BindingResult faults,
            Reader reader) {
        EditionYear known = EditionViews.year(year);
        Optional<Runnable> change =
                form.announcement(faults).map(said -> () -> actions.announce(known, revision, said, reader.person()));
        return views.take(known, change, faults, OF_ANNOUNCEMENTS, reader);
    }

    @PostMapping(Place.EDITION + "/vergleichbarkeit")
    ModelAndView compare(
            @PathVariable String year,
            @RequestParam(defaultValue = "-1") int revision,
            @ModelAttribute("comparability") ComparabilityForm form,
            BindingResult faults,
            Reader reader) {
        EditionYear known = EditionViews.year(year);
        Optional<Runnable> change = form.comparability(faults)
                .map(wanted -> () -> actions.compare(known, revision, wanted, reader.person()));
        return views.take(known, change, faults, OF_VERDICTS, reader);
    }
}
