package de.stadtindex.opendata.web.api.protocol;

import de.stadtindex.platform.access.NetworkAllowance;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before every public address for programs: lets scripts of other sites read, and lets in what can be answered. */
class ApiGate extends OncePerRequestFilter {

    /** The attribute of requests that came this way; problems of theirs are told in JSON. */
    static final String PASSED = ApiGate.class.getName();

    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String EXPOSED = "ETag, Last-Modified, Link, Retry-After, RateLimit, RateLimit-Policy";
    private static final String ASKED = "Accept, If-None-Match";
    private static final String DAY = "86400";

    private final RateLimit limit;
    private final Problems problems;

    ApiGate(RateLimit limit, Problems problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(PASSED, true);
        // The same for every site, so that caches need not keep an answer for each
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        if (request.getMethod().equals("OPTIONS")) {
            allow(response);
            return;
        }
        try {
            check(request, response);
        } catch (ProblemException problem) {
            problems.write(request, response, problem);
            return;
        }
        chain.doFilter(new WithoutDate(request), response);
    }

    /** What a browser asks before it lets a script of another site ask. */
    private static void allow(HttpServletResponse response) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        response.setHeader(HttpHeaders.ALLOW, METHODS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ASKED);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, DAY);
    }

    private void check(HttpServletRequest request, HttpServletResponse response) {
        count(request, response);
        if (!READING.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, METHODS);
            throw new ProblemException(
                    ProblemType.METHOD_NOT_ALLOWED, "This address can only be read, with GET or HEAD");
        }
        JsonOnly.check(request);
    }

    /** Tells in the fields of draft-ietf-httpapi-ratelimit-headers how much is left. */
    private void count(HttpServletRequest request, HttpServletResponse response) {
        NetworkAllowance.Verdict verdict = limit.ask(request.getRemoteAddr());
        response.setHeader(
                "RateLimit-Policy", "\"network\";q=%d;w=%d".formatted(limit.most(), RateLimit.windowSeconds()));
        response.setHeader("RateLimit", "\"network\";r=%d;t=%d".formatted(verdict.remaining(), verdict.seconds()));
        if (!verdict.admitted()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(verdict.seconds()));
            throw new ProblemException(
                    ProblemType.TOO_MANY_REQUESTS,
                    "Your network asked more than %d times a minute; ask again in %d seconds"
                            .formatted(limit.most(), verdict.seconds()));
        }
    }
}
