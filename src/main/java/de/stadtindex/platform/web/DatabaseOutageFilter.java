package de.stadtindex.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers 503 while the database is away, to people with a page and to scripts with problem details: it is nobody's fault
 * and will pass. Sessions are in the database, too, so this stands in front of whatever asks for them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class DatabaseOutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOutageFilter.class);
    private static final String SECONDS_TO_WAIT = "30";

    private final JsonMapper json;

    DatabaseOutageFilter(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            Throwable outage = DatabaseOutage.cause(failure).orElse(null);
            if (response.isCommitted() || outage == null) {
                throw failure;
            }
            LOG.error(
                    "Answered 503 to {} {}: the database is away ({})",
                    request.getMethod(),
                    LoggedPath.of(request),
                    outage.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        if (!request.getRequestURI().startsWith("/api/")) {
            request.setAttribute(OutagePageConfiguration.AWAY, true);
            response.sendError(status.value());
            return;
        }
        String detail = "The database is away for a moment; of what you sent, either all or nothing was done."
                + " Send it again in a minute";
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(status, detail));
    }
}
