package de.stadtindex.account.web;

import de.stadtindex.account.Email;
import de.stadtindex.account.People;
import de.stadtindex.account.PersonRefusedException;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets administrators see who can sign in, and invite more people. */
@SignedInPages
@Admits(Role.ADMINISTRATOR)
class PeopleController {

    private static final String FORM_VIEW = "account/invite";

    private final AccountPages pages;
    private final People people;
    private final EntryCheck check;
    private final InvitationLinks links;

    PeopleController(AccountPages pages, People people, EntryCheck check, InvitationLinks links) {
        this.pages = pages;
        this.people = people;
        this.check = check;
        this.links = links;
    }

    @GetMapping("/redaktion/personen")
    ModelAndView list() {
        return new ModelAndView("account/people", "people", pages.rows());
    }

    @GetMapping("/redaktion/personen/neu")
    ModelAndView form() {
        return new ModelAndView(FORM_VIEW, "form", PersonForm.empty())
                .addObject("page", pages.invitation(Set.of(), Set.of()));
    }

    @PostMapping("/redaktion/personen")
    ModelAndView invite(@ModelAttribute("form") PersonForm form, BindingResult faults, Principal actor, Locale locale) {
        Optional<Email> email = check.email(form.email(), faults);
        Optional<String> name = check.name(form.name(), faults);
        if (form.chosenRoles().isEmpty()) {
            faults.rejectValue("roles", "account.roles.missing");
        }
        if (faults.hasErrors()) {
            return refused(form, faults);
        }
        try {
            String link = people.invite(
                    actor.getName(), email.orElseThrow(), name.orElseThrow(), form.chosenRoles(), form.chosenCities());
            return links.show(email.orElseThrow().value(), link, locale);
        } catch (PersonRefusedException refusal) {
            faults.rejectValue("email", "account.refused." + refusal.refusal());
            return refused(form, faults);
        }
    }

    private ModelAndView refused(PersonForm form, BindingResult faults) {
        return new ModelAndView(FORM_VIEW, faults.getModel(), HttpStatus.BAD_REQUEST)
                .addObject("page", pages.invitation(form.chosenRoles(), form.chosenCities()));
    }
}
