package de.stadtindex.account.web;

import de.stadtindex.account.PasswordOwner;
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
                .map(owner -> new ModelAndView(VIEW, Map.of("form", new InvitationForm(null)))
                        .addObject("page", page(link, owner)))
                .orElseGet(() -> AccountViews.uselessLink(USELESS));
    }

    @PostMapping("/einladung/{link}")
    ModelAndView choose(
            @PathVariable String link,
            @ModelAttribute("form") InvitationForm form,
            BindingResult faults,
            Locale locale) {
        Optional<PasswordOwner> owner = passwords.invited(link);
        if (owner.isEmpty()) {
            return AccountViews.uselessLink(USELESS);
        }
        Optional<String> password = check.password(form.password(), owner.get(), faults);
        if (password.isEmpty()) {
            return new ModelAndView(VIEW, faults.getModel(), HttpStatus.BAD_REQUEST)
                    .addObject("page", page(link, owner.get()));
        }
        return passwords.chooseByLink(link, password.get())
                ? AccountViews.signIn("passwort", locale)
                : AccountViews.uselessLink(USELESS);
    }

    private static InvitationPage page(String link, PasswordOwner owner) {
        return new InvitationPage(link, owner.email().value());
    }
}
