package de.stadtindex.account.web;

import de.stadtindex.platform.web.SecurityHeaders;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Public pages that name a version, which may not be public yet: who signed in, or holds a link, may see them before their
 * time, so these alone look at the session. Whoever has none gets none.
 */
@Configuration(proxyBeanMethods = false)
class PreviewConfiguration {

    @Bean
    @Order(3)
    SecurityFilterChain previewRoutes(HttpSecurity http, SessionEnd end) {
        return http.securityMatcher(PreviewConfiguration::mayBePreview)
                .authorizeHttpRequests(routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/error")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .addFilterAfter(end, SecurityContextHolderFilter.class)
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
}
