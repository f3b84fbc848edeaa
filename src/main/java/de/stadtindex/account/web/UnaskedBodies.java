package de.stadtindex.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what nobody who only wants to sign in would send: files, which would be read whole in search of the token against
 * forged forms, and answers of a passkey that are none.
 */
final class UnaskedBodies extends OncePerRequestFilter {

    /** Bytes; the answer of a passkey has about two thousand. */
    private static final long LARGEST_ANSWER = 64L * 1024;

    private final SignInWays ways;

    UnaskedBodies(SignInWays ways) {
        this.ways = ways;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFile(request) && isSignedOut()) {
            ways.commence(request, response, new InsufficientAuthenticationException("Files come after the sign-in"));
        } else if (request.getMethod().equals("POST") && request.getRequestURI().contains("/webauthn")) {
            passPasskey(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static boolean isSignedOut() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }

    /** The framework takes it for granted that the fields it reads are there. */
    private static void passPasskey(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST_ANSWER || request.getContentLengthLong() < 0) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IllegalArgumentException | NullPointerException | HttpMessageConversionException _) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
    }
}
