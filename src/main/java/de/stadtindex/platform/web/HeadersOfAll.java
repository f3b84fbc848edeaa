package de.stadtindex.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the headers that protect readers on what is refused before the chains of {@link SecurityHeaders} see it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class HeadersOfAll extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        put(response);
        chain.doFilter(request, response);
    }

    static void put(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", SecurityHeaders.CONTENT);
        response.setHeader("Referrer-Policy", SecurityHeaders.REFERRER);
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    /** What the server refuses by itself comes here as an error alone. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
