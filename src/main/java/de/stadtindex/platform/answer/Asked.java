package de.stadtindex.platform.answer;

import de.stadtindex.platform.web.PublicApi;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What an answer is kept under.
 *
 * @param address path and query, as they were written
 * @param origin what addresses in the answer begin with, as far as the request decides it
 */
record Asked(String address, String origin) {

    private static final int LONGEST = 600;

    /**
     * Null for a request whose answer is not for everybody, or that asks for more than its address says. Programs that ask the interface
     * are counted, so that each of them is answered anew.
     */
    static @Nullable Asked of(HttpServletRequest request, String session, AskedOrigins origins) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        boolean isTold = !path.startsWith(PublicApi.PATH)
                && path.length() + (query == null ? 0 : query.length()) <= LONGEST
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getHeader(HttpHeaders.RANGE) == null
                && !isSignedIn(request.getHeader(HttpHeaders.COOKIE), session)
                && (namesItsForm(path) || wantsPage(request.getHeader(HttpHeaders.ACCEPT)));
        String origin = isTold ? origins.of(request) : null;
        return origin == null ? null : new Asked(query == null ? path : path + '?' + query, origin);
    }

    private static boolean isSignedIn(@Nullable String cookies, String session) {
        return cookies != null && cookies.contains(session + '=');
    }

    /** The form of an answer is what its address ends with; without that it depends on what the program takes. */
    private static boolean namesItsForm(String path) {
        return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    }

    /** Whoever takes anything, or names pages first and without reserve, gets a page. */
    private static boolean wantsPage(@Nullable String accept) {
        return accept == null || accept.equals("*/*") || accept.equals("text/html") || accept.startsWith("text/html,");
    }
}
