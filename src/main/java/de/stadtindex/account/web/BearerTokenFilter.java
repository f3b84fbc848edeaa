package de.stadtindex.account.web;

import de.stadtindex.account.TokenSignIn;
import de.stadtindex.account.TokenSignIn.ScriptOwner;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the key of a script from its {@code Authorization} header. */
@Component
class BearerTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final TokenSignIn signIn;

    BearerTokenFilter(TokenSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String secret = secret(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (secret != null) {
            signIn.check(secret).ifPresent(BearerTokenFilter::enter);
        }
        chain.doFilter(request, response);
    }

    private static @Nullable String secret(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }

    private static void enter(ScriptOwner owner) {
        List<GrantedAuthority> authorities = owner.mayUpload()
                ? AuthorityUtils.createAuthorityList(TokenSignIn.MAY_UPLOAD)
                : AuthorityUtils.NO_AUTHORITIES;
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(owner.email(), null, authorities));
        SecurityContextHolder.setContext(context);
    }

    /** Keeps the filter out of the general chain: keys open the API alone. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<BearerTokenFilter> bearerTokensAreNotForAll(BearerTokenFilter filter) {
            FilterRegistrationBean<BearerTokenFilter> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
