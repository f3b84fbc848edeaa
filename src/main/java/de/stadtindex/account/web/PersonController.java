package de.stadtindex.account.web;

import de.stadtindex.account.People;
import de.stadtindex.account.PersonRefusedException;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lets administrators change what one person may do, and end it. */
@SignedInPages
@Admits(Role.ADMINISTRATOR)
class PersonController {

    private static final String PERSON = "/redaktion/personen/{email}";

    private final AccountPages pages;
    private final People people;
    private final InvitationLinks links;

    PersonController(AccountPages pages, People people, InvitationLinks links) {
        this.pages = pages;
        this.people = people;
        this.links = links;
    }

    @GetMapping(PERSON)
    ModelAndView show(@PathVariable String email, Locale locale) {
        return page(email, null, locale);
    }

    @PostMapping(PERSON)
    ModelAndView change(@PathVariable String email, @ModelAttribute PersonForm form, Principal actor, Locale locale) {
        if (form.chosenRoles().isEmpty()) {
            return page(email, "account.roles.missing", locale);
        }
        return done(
                email, locale, () -> people.change(actor.getName(), email, form.chosenRoles(), form.chosenCities()));
    }

    @PostMapping(PERSON + "/sperren")
    ModelAndView disable(@PathVariable String email, Principal actor, Locale locale) {
        return done(email, locale, () -> people.disable(actor.getName(), email));
    }

    @PostMapping(PERSON + "/entsperren")
    ModelAndView enable(@PathVariable String email, Principal actor, Locale locale) {
        return done(email, locale, () -> people.enable(actor.getName(), email));
    }

    @PostMapping(PERSON + "/sitzungen")
    ModelAndView endSessions(@PathVariable String email, Principal actor, Locale locale) {
        return done(email, locale, () -> people.endSessions(actor.getName(), email));
    }

    @PostMapping(PERSON + "/link")
    ModelAndView inviteAgain(@PathVariable String email, Principal actor, Locale locale) {
        try {
            return links.show(email, people.inviteAgain(actor.getName(), email), locale);
        } catch (PersonRefusedException refusal) {
            return page(email, "account.refused." + refusal.refusal(), locale);
        }
    }

    private ModelAndView done(String email, Locale locale, Runnable act) {
        try {
            act.run();
            return AccountViews.redirect("/redaktion/personen", locale);
        } catch (PersonRefusedException refusal) {
            return page(email, "account.refused." + refusal.refusal(), locale);
        }
    }

    private ModelAndView page(String email, @Nullable String fault, Locale locale) {
        PersonPage person =
                pages.person(email, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ModelAndView view = new ModelAndView("account/person", "page", person).addObject("fault", fault);
        if (fault != null) {
            view.setStatus(HttpStatus.CONFLICT);
        }
        return view;
    }
}
