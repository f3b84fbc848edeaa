package de.stadtindex.account.web;

import de.stadtindex.account.AccessTokens;
import de.stadtindex.account.AccessTokens.TokenEntry;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.PageFrame;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Lets editors make and revoke keys for their scripts. */
@SignedInPages
@Admits(Role.EDITOR)
class TokensController {

    private static final String VIEW = "account/tokens";
    private static final int LONGEST_LABEL = 100;

    private final AccessTokens tokens;
    private final Wording wording;

    TokensController(AccessTokens tokens, Wording wording) {
        this.tokens = tokens;
        this.wording = wording;
    }

    @GetMapping("/redaktion/schluessel")
    ModelAndView show(Principal person, Locale locale, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        return new ModelAndView(VIEW, "form", new TokenForm(null)).addObject("page", page(person, null, frame, locale));
    }

    @PostMapping("/redaktion/schluessel")
    ModelAndView create(
            @ModelAttribute("form") TokenForm form,
            BindingResult faults,
            Principal person,
            Locale locale,
            @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        String label = form.label() == null ? "" : form.label().strip().replaceAll("\\p{Cntrl}", "");
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            faults.rejectValue("label", "tokens.label.invalid");
            return new ModelAndView(VIEW, faults.getModel(), HttpStatus.BAD_REQUEST)
                    .addObject("page", page(person, null, frame, locale));
        }
        String secret = tokens.create(person.getName(), label);
        return new ModelAndView(VIEW, "form", new TokenForm(null))
                .addObject("page", page(person, secret, frame, locale));
    }

    @PostMapping("/redaktion/schluessel/{id}")
    ModelAndView revoke(@PathVariable long id, Principal person, Locale locale) {
        tokens.revoke(person.getName(), id);
        return AccountViews.redirect("/redaktion/schluessel", locale);
    }

    private TokensPage page(Principal person, @Nullable String secret, PageFrame frame, Locale locale) {
        Words words = wording.in(locale);
        String example = "curl -H \"Authorization: Bearer %s\" -F edition=2026 -F file=@index.xlsx %s%s"
                .formatted(secret, frame.origin(), ApiConfiguration.IMPORTS);
        return new TokensPage(
                tokens.of(person.getName()).stream()
                        .map(token -> row(token, words))
                        .toList(),
                secret,
                example);
    }

    private static TokensPage.TokenRow row(TokenEntry token, Words words) {
        return new TokensPage.TokenRow(
                token.id(),
                token.label(),
                words.day(token.expiresAt()),
                token.lastUsed() == null ? null : words.moment(token.lastUsed()));
    }
}
