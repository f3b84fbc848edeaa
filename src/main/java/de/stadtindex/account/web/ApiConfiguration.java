package de.stadtindex.account.web;

import de.stadtindex.account.TokenSignIn;
import de.stadtindex.platform.web.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** What scripts may call with a key: no sessions, no forms, refusals as problem details. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    static final String IMPORTS = "/api/v1/imports";

    @Bean
    @Order(2)
    SecurityFilterChain scriptRoutes(HttpSecurity http, BearerTokenFilter tokens, ApiRefusals refusals) {
        return http.securityMatcher(IMPORTS, IMPORTS + "/**")
                .authorizeHttpRequests(routes -> routes.anyRequest().hasAuthority(TokenSignIn.MAY_UPLOAD))
                .addFilterBefore(tokens, AuthorizationFilter.class)
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A script shows its key each time; a browser has none that a forged form could use.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::forSignedIn)
                .build();
    }
}
