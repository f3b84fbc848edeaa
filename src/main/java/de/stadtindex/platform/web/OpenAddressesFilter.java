package de.stadtindex.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what a browser asks before it lets a script of another site ask for an open file. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class OpenAddressesFilter extends OncePerRequestFilter {

    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String ASKED = "Accept, If-None-Match";
    private static final String DAY = "86400";

    private final ObjectProvider<OpenAddresses> addresses;

    OpenAddressesFilter(ObjectProvider<OpenAddresses> addresses) {
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isAsked = request.getMethod().equals(HttpMethod.OPTIONS.name())
                && addresses.stream().anyMatch(some -> some.include(request.getRequestURI()));
        if (!isAsked) {
            chain.doFilter(request, response);
            return;
        }
        OpenFile.allow(response);
        response.setStatus(HttpStatus.NO_CONTENT.value());
        response.setHeader(HttpHeaders.ALLOW, METHODS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ASKED);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, DAY);
    }
}
