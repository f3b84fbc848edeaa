package de.stadtindex.account.web;

import de.stadtindex.account.AccessStamps;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session after a working day, however busy it was, and as soon as the rights under which it began no longer hold. When
 * idle it ends by itself: soon as long as nobody has signed in, for anybody can open one.
 */
@Component
class SessionEnd extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final String SIGNED_IN_AT = "signedInAt";

    private final Clock clock;
    private final AccessStamps stamps;
    private final HttpServletRequest current;

    SessionEnd(Clock clock, AccessStamps stamps, HttpServletRequest current) {
        this.clock = clock;
        this.stamps = stamps;
        this.current = current;
    }

    /** Notes when somebody signed in, whichever way. */
    @EventListener
    void onSignIn(InteractiveAuthenticationSuccessEvent event) {
        HttpSession session = current.getSession();
        session.setAttribute(SIGNED_IN_AT, clock.instant());
        session.setMaxInactiveInterval((int) LONGEST_PAUSE.toSeconds());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isOver(session)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return isTooOld(session.getAttribute(SIGNED_IN_AT)) || (person != null && !stamps.isCurrent(person));
    }

    private boolean isTooOld(@Nullable Object signedInAt) {
        return signedInAt instanceof Instant since && clock.instant().isAfter(since.plus(LONGEST));
    }

    /** Keeps the filter out of the general chain: whoever is a mere visitor has no session. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<SessionEnd> sessionEndIsNotForAll(SessionEnd filter) {
            FilterRegistrationBean<SessionEnd> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
