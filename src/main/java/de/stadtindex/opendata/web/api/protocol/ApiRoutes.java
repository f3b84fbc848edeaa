package de.stadtindex.opendata.web.api.protocol;

import de.stadtindex.platform.web.PublicApi;
import de.stadtindex.platform.web.SecurityHeaders;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The public addresses for programs: no key, no session, and no preview of what is not public yet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiProperties.class)
class ApiRoutes {

    /** What lies under the same path and is guarded elsewhere: uploads with a key, and texts that are sent to be checked. */
    private static final RequestMatcher OTHERS =
            anyOf(PublicApi.PATH + "/imports", PublicApi.PATH + "/imports/**", PublicApi.PATH + "/faktencheck");

    private static final RequestMatcher PUBLIC =
            new AndRequestMatcher(anyOf(PublicApi.PATH, PublicApi.PATH + "/**"), new NegatedRequestMatcher(OTHERS));

    /** Before the chain of previews, which looks at sessions. */
    @Bean
    @Order(2)
    SecurityFilterChain publicApiRoutes(HttpSecurity http, RateLimit limit, Problems problems) {
        return http.securityMatcher(PUBLIC)
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .addFilterAfter(new ApiGate(limit, problems), HeaderWriterFilter.class)
                .headers(SecurityHeaders::forPublic)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Only reading passes the gate.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static RequestMatcher anyOf(String... paths) {
        return new OrRequestMatcher(Stream.of(paths)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }
}
