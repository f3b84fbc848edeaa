package de.stadtindex.account.web;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/**
 * Gives the sign-in by passkey what the one by password has from the framework: a new number for the session and a new token
 * against forged forms, so that nobody can have planted them before, and the way to the page that was wanted.
 */
final class PasskeySignIn implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {

    private final HttpSecurity http;
    private final WantedPage wanted;

    PasskeySignIn(HttpSecurity http, WantedPage wanted) {
        this.http = http;
        this.wanted = wanted;
    }

    @Override
    public <T extends WebAuthnAuthenticationFilter> T postProcess(T filter) {
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        HttpMessageConverterAuthenticationSuccessHandler answer =
                new HttpMessageConverterAuthenticationSuccessHandler();
        answer.setRequestCache(wanted);
        filter.setAuthenticationSuccessHandler(answer);
        return filter;
    }
}
