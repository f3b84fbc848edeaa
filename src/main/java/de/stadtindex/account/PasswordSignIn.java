package de.stadtindex.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks address and password, unless there were too many attempts already. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignInThrottle throttle;
    private final DaoAuthenticationProvider check;

    PasswordSignIn(SignInThrottle throttle, UserDetailsService people, PasswordEncoder encoder) {
        this.throttle = throttle;
        this.check = new DaoAuthenticationProvider(people);
        check.setPasswordEncoder(encoder);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String typedEmail = attempt.getName();
        if (!throttle.admit(typedEmail, address(attempt))) {
            throw new LockedException("Too many attempts");
        }
        Authentication result = check.authenticate(attempt);
        throttle.succeeded(typedEmail);
        return result;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
