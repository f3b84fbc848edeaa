package de.stadtindex.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session after a working day, however busy it was; that it also ends when idle is a setting of the session store. */
@Component
class SessionAge extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String SIGNED_IN_AT = "signedInAt";

    private final Clock clock;
    private final HttpServletRequest current;

    SessionAge(Clock clock, HttpServletRequest current) {
        this.clock = clock;
        this.current = current;
    }

    /** Notes when somebody signed in, whichever way. */
    @EventListener
    void onSignIn(InteractiveAuthenticationSuccessEvent event) {
        current.getSession().setAttribute(SIGNED_IN_AT, clock.instant());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isTooOld(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isTooOld(HttpSession session) {
        return session.getAttribute(SIGNED_IN_AT) instanceof Instant signedInAt
                && clock.instant().isAfter(signedInAt.plus(LONGEST));
    }

    /** Keeps the filter out of the general chain: it belongs to the pages behind the sign-in alone. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<SessionAge> sessionAgeIsNotForAll(SessionAge filter) {
            FilterRegistrationBean<SessionAge> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
