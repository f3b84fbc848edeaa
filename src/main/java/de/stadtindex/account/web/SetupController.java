package de.stadtindex.account.web;

import de.stadtindex.account.Email;
import de.stadtindex.account.FirstPerson;
import de.stadtindex.account.PasswordOwner;
import de.stadtindex.platform.web.PublicPages;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets the first administrator in by the setup link of the log. */
@PublicPages
class SetupController {

    private static final String VIEW = "account/setup";

    private final FirstPerson first;
    private final EntryCheck check;

    SetupController(FirstPerson first, EntryCheck check) {
        this.first = first;
        this.check = check;
    }

    @GetMapping("/einrichten")
    ModelAndView show(@RequestParam(defaultValue = "") String schluessel) {
        return first.isOpen(schluessel)
                ? new ModelAndView(VIEW, "form", new SetupForm(schluessel, null, null, null))
                : useless();
    }

    @PostMapping("/einrichten")
    ModelAndView enter(@ModelAttribute("form") SetupForm form, BindingResult faults, Locale locale) {
        String link = Objects.requireNonNullElse(form.schluessel(), "");
        if (!first.isOpen(link)) {
            return useless();
        }
        Optional<Email> email = check.email(form.email(), faults);
        Optional<String> name = check.name(form.name(), faults);
        Optional<String> password = email.flatMap(
                address -> check.password(form.password(), new PasswordOwner(address, name.orElse("")), faults));
        if (faults.hasErrors()) {
            return new ModelAndView(VIEW, faults.getModel(), HttpStatus.BAD_REQUEST);
        }
        return first.enterByLink(link, email.orElseThrow(), name.orElseThrow(), password.orElseThrow())
                ? AccountViews.signIn("eingerichtet", locale)
                : useless();
    }

    private static ModelAndView useless() {
        return AccountViews.uselessLink("setup");
    }
}
