package de.stadtindex.platform.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says on the port of the readers how this instance is, in front of everything that could keep, redirect or hold up the answer. These
 * three addresses stay where they are whichever port the metrics have, and nothing else below them is answered here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class HealthFilter extends OncePerRequestFilter {

    private static final String WATCHERS = "/actuator";

    /** Where it is said, and for which group of signs. */
    private static final Map<String, String[]> GROUPS = Map.of(
            WATCHERS + "/health",
            new String[] {},
            WATCHERS + "/health/liveness",
            new String[] {"liveness"},
            WATCHERS + "/health/readiness",
            new String[] {"readiness"});

    private final ObjectProvider<HealthEndpoint> health;

    HealthFilter(ObjectProvider<HealthEndpoint> health) {
        this.health = health;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = path(request);
        return !path.equals(WATCHERS) && !path.startsWith(WATCHERS + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String[] group = GROUPS.get(path(request));
        HealthDescriptor found = group == null ? null : health.getObject().healthForPath(group);
        if (found == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpCodeStatusMapper.getDefault().getStatusCode(found.getStatus()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        byte[] answer =
                "{\"status\":\"%s\"}".formatted(found.getStatus().getCode()).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(answer.length);
        if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
            response.getOutputStream().write(answer);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
