package de.stadtindex.account;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.stereotype.Component;

/** Tells operators how often a sign-in failed, and how often one was not even looked at; never whose. */
@Component
class SignInMeters {

    private final Counter failed;
    private final Counter throttled;

    SignInMeters(MeterRegistry meters) {
        failed = counter("failed", meters);
        throttled = counter("throttled", meters);
    }

    private static Counter counter(String reason, MeterRegistry meters) {
        return Counter.builder("stadtindex.signin.refused")
                .description("Attempts to sign in that led nowhere")
                .tag("reason", reason)
                .register(meters);
    }

    @EventListener
    void onFailure(AbstractAuthenticationFailureEvent event) {
        (event instanceof AuthenticationFailureLockedEvent ? throttled : failed).increment();
    }
}
