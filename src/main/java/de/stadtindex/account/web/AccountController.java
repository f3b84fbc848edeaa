package de.stadtindex.account.web;

import de.stadtindex.account.Passkeys;
import de.stadtindex.account.PasswordChange;
import de.stadtindex.account.PasswordChange.Outcome;
import de.stadtindex.account.People;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.SignedInPages;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets people look after their own access: password and sessions. */
@SignedInPages
@Admits
class AccountController {

    private final AccountPages pages;
    private final PasswordChange passwords;
    private final Passkeys passkeys;
    private final People people;
    private final EntryCheck check;

    AccountController(
            AccountPages pages, PasswordChange passwords, Passkeys passkeys, People people, EntryCheck check) {
        this.pages = pages;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.people = people;
        this.check = check;
    }

    @GetMapping("/konto")
    ModelAndView show(Principal person, Locale locale) {
        return new ModelAndView("account/account", "form", new PasswordForm(null, null))
                .addObject("page", pages.account(person.getName(), locale));
    }

    /** A new password ends every session, this one too: whoever knows it signs in again. */
    @PostMapping("/konto/passwort")
    ModelAndView changePassword(
            @ModelAttribute("form") PasswordForm form,
            BindingResult faults,
            Principal person,
            HttpServletRequest request,
            Locale locale) {
        check.password(
                        form.password(),
                        people.find(person.getName()).orElseThrow().owner(),
                        faults)
                .map(next -> passwords.change(
                        person.getName(),
                        Objects.requireNonNullElse(form.present(), ""),
                        next,
                        request.getRemoteAddr()))
                .filter(outcome -> outcome != Outcome.CHANGED)
                .ifPresent(outcome -> faults.rejectValue("present", "account.present." + outcome));
        return faults.hasErrors()
                ? new ModelAndView("account/account", faults.getModel(), HttpStatus.BAD_REQUEST)
                        .addObject("page", pages.account(person.getName(), locale))
                : AccountViews.signIn("passwort", locale);
    }

    @PostMapping("/konto/passkey")
    ModelAndView removePasskey(@RequestParam String id, Principal person, Locale locale) {
        passkeys.remove(person.getName(), id);
        return AccountViews.redirect("/konto", locale);
    }

    @PostMapping("/konto/sitzungen")
    ModelAndView endSessions(Principal person, Locale locale) {
        people.endSessions(person.getName(), person.getName());
        return AccountViews.signIn("abgemeldet", locale);
    }
}
