package de.stadtindex.account.web;

import de.stadtindex.account.Email;
import de.stadtindex.account.Passwords;
import de.stadtindex.platform.web.PublicPages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets people choose a password by the link they were sent. */
@PublicPages
class InvitationController {

    private static final String VIEW = "account/invitation";
    private static final String USELESS = "invitation";

    private final Passwords passwords;
    private final EntryCheck check;

    InvitationController(Passwords passwords, EntryCheck check) {
        this.passwords = passwords;
        this.check = check;
    }

    @GetMapping("/einladung/{link}")
    ModelAndView show(@PathVariable String link) {
        return passwords
                .invited(link)
                .map(email -> new ModelAndView(VIEW, Map.of("form", new InvitationForm(null)))
                        .addObject("page", new InvitationPage(link, email.value())))
                .orElseGet(() -> AccountViews.uselessLink(USELESS));
    }

    @PostMapping("/einladung/{link}")
    ModelAndView choose(
            @PathVariable String link,
            @ModelAttribute("form") InvitationForm form,
            BindingResult faults,
            Locale locale) {
        Optional<Email> email = passwords.invited(link);
        if (email.isEmpty()) {
            return AccountViews.uselessLink(USELESS);
        }
        Optional<String> password = check.password(form.password(), email.get(), faults);
        if (password.isEmpty()) {
            return new ModelAndView(VIEW, faults.getModel(), HttpStatus.BAD_REQUEST)
                    .addObject("page", new InvitationPage(link, email.get().value()));
        }
        return passwords.chooseByLink(link, password.get())
                ? AccountViews.signIn("passwort", locale)
                : AccountViews.uselessLink(USELESS);
    }
}
