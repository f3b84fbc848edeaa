package de.stadtindex.visit.web.format;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Parts the address of a page from the form it is wanted in, so that a page has one controller whatever its form. Stands before
 * whatever else looks at addresses.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class FormatFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<FormatPath> named = FormatPath.of(request.getRequestURI());
        if (named.isPresent()) {
            named.get().wanted().put(request);
            chain.doFilter(new PageRequest(request, named.get().page()), response);
        } else if (FormatPath.isPage(request.getRequestURI())) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            new WantedFormat(Accepted.of(request), 1).put(request);
            chain.doFilter(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
