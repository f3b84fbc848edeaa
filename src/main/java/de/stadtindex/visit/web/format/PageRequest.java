package de.stadtindex.visit.web.format;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The request for the page itself, whatever the form it is wanted in. */
final class PageRequest extends HttpServletRequestWrapper {

    private final String path;

    PageRequest(HttpServletRequest request, String path) {
        super(request);
        this.path = path;
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer url = super.getRequestURL();
        String own = super.getRequestURI();
        return url.replace(url.length() - own.length(), url.length(), path);
    }
}
