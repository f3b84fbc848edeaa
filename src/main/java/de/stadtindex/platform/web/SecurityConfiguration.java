package de.stadtindex.platform.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The public pages: anyone may read and send feedback, nobody may do anything else, and no session is ever opened. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
class SecurityConfiguration {

    /** What anyone may send: a message about a barrier, and a text to be checked. */
    private static final String[] OPEN_FORMS = {
        "/barrierefreiheit/rueckmeldung",
        "/en/barrierefreiheit/rueckmeldung",
        "/faktencheck",
        "/en/faktencheck",
        "/api/v1/faktencheck",
        "/en/api/v1/faktencheck"
    };

    @Bean
    SecurityFilterChain publicRoutes(HttpSecurity http) {
        return http.authorizeHttpRequests(routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        // What shows errors has nothing to show to whoever asks for it.
                        .requestMatchers("/error")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, OPEN_FORMS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new FilesRefused(), AuthorizationFilter.class)
                .headers(SecurityHeaders::forPublic)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A visitor has no session, so there is nothing a forged request could ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
