package de.stadtindex.account.web;

import de.stadtindex.platform.web.SecurityHeaders;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything behind the sign-in, and the sign-in itself: sessions, protection against forged forms, nothing kept by caches. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    static final String SIGN_IN = "/anmelden";
    static final String SIGN_OUT = "/abmelden";
    private static final String[] OPEN = inBothLanguages(SIGN_IN, "/einrichten", "/einladung/**");
    private static final String[] BEHIND = inBothLanguages(SIGN_OUT, "/konto/**", "/redaktion/**");

    /** Addresses that the scripts for passkeys ask, and those of other sign-in services; none of them is a page. */
    private static final String[] CALLED_SIGNED_OUT = {
        "/webauthn/authenticate/options", "/login/webauthn", "/oauth2/**", "/login/oauth2/**"
    };

    /** Passkeys are removed at the account's own page, which notes it in the log. */
    private static final String[] CALLED_SIGNED_IN = {"/webauthn/register/**"};

    /** Before the chain of the public pages, which knows no sessions. */
    @Bean
    @Order(1)
    SecurityFilterChain signedInRoutes(
            HttpSecurity http, SignInWays ways, WantedPage wanted, SessionEnd end, OtherServices services) {
        http.securityMatcher(Stream.of(OPEN, BEHIND, CALLED_SIGNED_OUT, CALLED_SIGNED_IN)
                        .flatMap(Arrays::stream)
                        .toArray(String[]::new))
                .authorizeHttpRequests(routes -> routes.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(CALLED_SIGNED_OUT)
                        .permitAll()
                        .requestMatchers(HttpMethod.DELETE, CALLED_SIGNED_IN)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(end, SecurityContextHolderFilter.class)
                .addFilterBefore(new UnaskedBodies(ways), CsrfFilter.class)
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .successHandler(ways)
                        .failureHandler(ways)
                        .withObjectPostProcessor(inEachLanguage()))
                .webAuthn(passkeys -> passkeys.disableDefaultRegistrationPage(true)
                        .withObjectPostProcessor(new PasskeySignIn(http, wanted)))
                .logout(logout -> logout.logoutRequestMatcher(post(SIGN_OUT)).logoutSuccessHandler(ways))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(ways).accessDeniedHandler(ways))
                .headers(SecurityHeaders::forSignedIn);
        services.offer(http, ways);
        return http.build();
    }

    private static ObjectPostProcessor<UsernamePasswordAuthenticationFilter> inEachLanguage() {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends UsernamePasswordAuthenticationFilter> T postProcess(T filter) {
                filter.setRequiresAuthenticationRequestMatcher(post(SIGN_IN));
                return filter;
            }
        };
    }

    private static RequestMatcher post(String path) {
        return new OrRequestMatcher(Arrays.stream(inBothLanguages(path))
                .<RequestMatcher>map(
                        address -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address))
                .toList());
    }

    private static String[] inBothLanguages(String... paths) {
        return Arrays.stream(paths)
                .flatMap(path -> Stream.of(path, "/en" + path))
                .toArray(String[]::new);
    }
}
