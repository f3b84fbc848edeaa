package de.stadtindex.account.web;

import de.stadtindex.account.OidcPeople;
import de.stadtindex.platform.web.PageFrame;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where people go from the sign-in, each in the language of the page they came from. */
@Component
class SignInWays
        implements AuthenticationEntryPoint,
                AuthenticationSuccessHandler,
                AuthenticationFailureHandler,
                AccessDeniedHandler,
                LogoutSuccessHandler {

    private static final String DESK = "/redaktion";

    private final WantedPage wanted;

    SignInWays(WantedPage wanted) {
        this.wanted = wanted;
    }

    /** Whoever is not signed in goes to the sign-in, and from there to where they wanted to go. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        redirect(request, response, SignInConfiguration.SIGN_IN);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        SavedRequest saved = wanted.getRequest(request, response);
        if (saved == null) {
            redirect(request, response, DESK);
        } else {
            wanted.removeRequest(request, response);
            response.sendRedirect(saved.getRedirectUrl());
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        redirect(request, response, SignInConfiguration.SIGN_IN + "?" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        return switch (failure) {
            case LockedException _ -> "gesperrt";
            case OAuth2AuthenticationException other
            when other.getError().getErrorCode().equals(OidcPeople.NOT_INVITED) -> "unbekannt";
            case OAuth2AuthenticationException _ -> "dienst";
            default -> "fehler";
        };
    }

    /** A form whose session is over leads to the sign-in; everything else that is not allowed is a page that says so. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException
                && SecurityContextHolder.getContext().getAuthentication() == null) {
            redirect(request, response, SignInConfiguration.SIGN_IN + "?abgelaufen");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException {
        redirect(request, response, SignInConfiguration.SIGN_IN + "?abgemeldet");
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        String base = request.getAttribute(PageFrame.ATTRIBUTE) instanceof PageFrame frame ? frame.base() : "";
        response.sendRedirect(request.getContextPath() + base + path);
    }
}
