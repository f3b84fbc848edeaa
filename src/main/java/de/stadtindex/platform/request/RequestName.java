package de.stadtindex.platform.request;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a request is called in the log. */
public final class RequestName {

    static final String HEADER = "X-Request-Id";

    /** Under which name templates and the log find it. */
    static final String ATTRIBUTE = "requestName";

    private RequestName() {}

    /**
     * Names the request in the head of its answer. Only for answers that say what went wrong: what a cache hands on must not carry the
     * name of somebody's request.
     */
    public static void tell(ServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(ATTRIBUTE) instanceof String name) {
            response.setHeader(HEADER, name);
        }
    }
}
