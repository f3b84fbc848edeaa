package de.stadtindex.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** How somebody is told that something went wrong: whoever asks for data can do nothing with a page. */
enum ErrorForm {
    /** A page, for people. */
    PAGE,
    /** One sentence, for whoever asked for a table, a picture or another file. */
    SENTENCE,
    /** Problem details (RFC 9457), for programs that read JSON. */
    PROBLEM;

    private static final String API = "/api/";

    private static final Set<String> FILES = Set.of(
            "csv", "xlsx", "ods", "svg", "png", "pdf", "zip", "xml", "atom", "rss", "ics", "ttl", "rdf", "bib", "ris",
            "txt", "css", "js", "webp", "jpg", "ico");

    private static final Set<String> OF_JSON = Set.of("json", "jsonld", "geojson", "yaml");

    /** From the address as it was sent, whatever became of it on its way, and else from what the request says it takes. */
    static ErrorForm of(HttpServletRequest request) {
        String uri = sent(request);
        String ending = ending(uri);
        if (uri.startsWith(API, Language.ofPath(uri).base().length()) || OF_JSON.contains(ending)) {
            return PROBLEM;
        }
        // What the server refused before anybody looked at it has no frame to be shown in
        boolean isFile = FILES.contains(ending) || request.getAttribute(PageFrame.ATTRIBUTE) == null;
        return isFile ? SENTENCE : accepted(request.getHeader(HttpHeaders.ACCEPT));
    }

    /** The path of the request as it arrived. */
    private static String sent(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return failed;
        }
        ServletRequest inner = request;
        while (inner instanceof ServletRequestWrapper wrapper) {
            inner = wrapper.getRequest();
        }
        return inner instanceof HttpServletRequest original ? original.getRequestURI() : request.getRequestURI();
    }

    private static String ending(String uri) {
        int dot = uri.lastIndexOf('.');
        return dot > uri.lastIndexOf('/') ? uri.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static ErrorForm accepted(@Nullable String accept) {
        if (accept == null || accept.contains("html") || accept.contains("*/*")) {
            return PAGE;
        }
        return accept.contains("json") ? PROBLEM : SENTENCE;
    }
}
