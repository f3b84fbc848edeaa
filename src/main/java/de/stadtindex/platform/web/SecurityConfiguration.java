package de.stadtindex.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The public pages: anyone may read and send feedback, nobody may do anything else, and no session is ever opened. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
class SecurityConfiguration {

    /**
     * Pages that name a version, which may not be public yet: who signed in, or holds a link, may see them before their
     * time, so these alone look at the session. Whoever has none gets none.
     */
    @Bean
    @Order(3)
    SecurityFilterChain previewRoutes(HttpSecurity http) {
        return http.securityMatcher(SecurityConfiguration::mayBePreview)
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .headers(SecurityHeaders::forPublic)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                // Only reading comes this way.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean mayBePreview(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String query = request.getQueryString();
        boolean namesVersion = query != null && query.contains("stand=");
        return reads && (namesVersion || request.getRequestURI().contains("/vorschau/"));
    }

    @Bean
    SecurityFilterChain publicRoutes(HttpSecurity http) {
        return http.authorizeHttpRequests(routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST, "/barrierefreiheit/rueckmeldung", "/en/barrierefreiheit/rueckmeldung")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(SecurityHeaders::forPublic)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A visitor has no session, so there is nothing a forged request could ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
