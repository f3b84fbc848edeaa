package de.stadtindex.platform.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.apache.catalina.Globals;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Names each request, for all lines of the log that it causes. The name says nothing of the reader. It is told where something went
 * wrong, and nowhere else: what a cache hands on must not carry the name of somebody's request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNameFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    /** Under which name templates and the log find it. */
    static final String ATTRIBUTE = "requestName";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = name(request);
        request.setAttribute(ATTRIBUTE, name);
        if (response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            response.setHeader(HEADER, name);
        }
        try (MDC.MDCCloseable _ = MDC.putCloseable(ATTRIBUTE, name)) {
            chain.doFilter(request, response);
        }
    }

    /** What a proxy that is trusted calls it; else a name of ours. A request has the same name on its way to the page of an error. */
    private static String name(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String given = request.getHeader(HEADER);
        boolean isFromProxy = Boolean.TRUE.equals(request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE));
        return isFromProxy && given != null && NAME.matcher(given).matches()
                ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
