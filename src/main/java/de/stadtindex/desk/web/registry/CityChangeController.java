package de.stadtindex.desk.web.registry;

import de.stadtindex.city.CityDetails;
import de.stadtindex.city.NewCity;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.desk.CityActions;
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

/** Lets administrators enter cities, rename them and say under which other names they are known. */
@SignedInPages
@Admits(Role.ADMINISTRATOR)
class CityChangeController {

    private static final Map<RegistryRefusal, String> OF_CITIES = Map.of(
            RegistryRefusal.KEY_TAKEN, "ags",
            RegistryRefusal.NAME_TAKEN, "name",
            RegistryRefusal.SLUG_TAKEN, "slug");
    private static final Map<RegistryRefusal, String> OF_ALIASES =
            Map.of(RegistryRefusal.NAME_TAKEN, "alias", RegistryRefusal.ALIAS_KNOWN, "alias");

    private final CityActions actions;
    private final CityViews views;

    CityChangeController(CityActions actions, CityViews views) {
        this.actions = actions;
        this.views = views;
    }

    @GetMapping(Place.NEW_CITY)
    ModelAndView form() {
        return new ModelAndView("desk/registry/new-city", "form", CityForm.empty());
    }

    @PostMapping(Place.NEW_CITY)
    ModelAndView create(@ModelAttribute("form") CityForm form, BindingResult faults, Reader reader) {
        CityInput input = CityInput.of(form, faults);
        Optional<CityKey> key = input.key();
        Optional<CityDetails> details = input.details();
        Optional<NewCity> city = details.flatMap(input::city);
        return Answers.to(
                city.map(one -> () -> actions.create(one, details.orElseThrow().slug(), reader.person())),
                faults,
                OF_CITIES,
                () -> Place.redirect(Place.of(key.orElseThrow()), reader.locale()),
                () -> new ModelAndView("desk/registry/new-city", faults.getModel()));
    }

    @PostMapping(Place.CITY)
    ModelAndView change(
            @PathVariable String ags,
            @RequestParam(defaultValue = "-1") int revision,
            @ModelAttribute("form") CityForm form,
            BindingResult faults,
            Reader reader) {
        CityKey city = views.key(ags);
        Optional<Runnable> change = CityInput.of(form, faults)
                .details()
                .map(details -> () -> actions.change(city, revision, details, reader.person()));
        return views.take(city, change, faults, OF_CITIES, reader);
    }

    @PostMapping(Place.CITY + "/namen")
    ModelAndView addAlias(
            @PathVariable String ags,
            @RequestParam(defaultValue = "-1") int revision,
            @ModelAttribute("other") AliasForm form,
            BindingResult faults,
            Reader reader) {
        CityKey city = views.key(ags);
        String alias = CityInput.of(CityForm.empty(), faults).name("alias", form.alias());
        Optional<Runnable> change = faults.hasErrors() || alias == null
                ? Optional.empty()
                : Optional.of(() -> actions.addAlias(city, revision, alias, reader.person()));
        return views.take(city, change, faults, OF_ALIASES, reader);
    }

    @PostMapping(Place.CITY + "/namen/entfernen")
    ModelAndView removeAlias(
            @PathVariable String ags,
            @RequestParam(defaultValue = "-1") int revision,
            @ModelAttribute("other") AliasForm form,
            BindingResult faults,
            Reader reader) {
        CityKey city = views.key(ags);
        String alias = form.alias() == null ? "" : form.alias();
        return views.take(
                city,
                Optional.of(() -> actions.removeAlias(city, revision, alias, reader.person())),
                faults,
                OF_ALIASES,
                reader);
    }
}
