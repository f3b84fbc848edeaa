package de.stadtindex.account.web;

import de.stadtindex.platform.web.PublicPages;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the form to sign in; what is typed there never reaches a controller. */
@PublicPages
class SignInController {

    private final OtherServices services;

    SignInController(OtherServices services) {
        this.services = services;
    }

    @GetMapping(SignInConfiguration.SIGN_IN)
    ModelAndView show(@RequestParam Map<String, String> parameters) {
        return new ModelAndView("account/sign-in", "page", SignInPage.of(parameters.keySet(), services.all()));
    }
}
