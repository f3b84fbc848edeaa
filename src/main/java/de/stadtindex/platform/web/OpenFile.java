package de.stadtindex.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** A file that scripts of any site may read, though without anything that the browser knows of its reader. */
public final class OpenFile {

    private static final String EXPOSED = "Content-Disposition, ETag, Last-Modified, Link";

    private OpenFile() {}

    /** Opens the answer that is about to be written. The same for every site, so that caches need not keep one for each. */
    public static void allow(HttpServletResponse response) {
        headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    }

    /** The same as headers of an answer. */
    public static HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccessControlAllowOrigin("*");
        headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        return headers;
    }
}
