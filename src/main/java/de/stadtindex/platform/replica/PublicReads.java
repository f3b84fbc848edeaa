package de.stadtindex.platform.replica;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows whether what is read just now is read for the public: who has signed in must see what they have just written, and so reads
 * from the database itself.
 */
final class PublicReads extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());
    private static final ThreadLocal<Boolean> GOING_ON = new ThreadLocal<>();

    private final String session;

    /** The session is named by a cookie whose name ends so. */
    PublicReads(String session) {
        this.session = session;
    }

    static boolean areGoingOn() {
        return GOING_ON.get() != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String cookies = request.getHeader(HttpHeaders.COOKIE);
        return !READING.contains(request.getMethod())
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || (cookies != null && cookies.contains(session + '='));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        GOING_ON.set(true);
        try {
            chain.doFilter(request, response);
        } finally {
            GOING_ON.remove();
        }
    }
}
