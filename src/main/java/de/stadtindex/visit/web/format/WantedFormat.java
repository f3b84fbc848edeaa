package de.stadtindex.visit.web.format;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/**
 * In which form a request wants its page.
 *
 * @param scale how many times its usual size a picture shall have, 1 or 2
 */
record WantedFormat(PageFormat format, int scale) {

    private static final String ATTRIBUTE = WantedFormat.class.getName();

    static WantedFormat of(HttpServletRequest request) {
        return Objects.requireNonNullElseGet(
                (WantedFormat) request.getAttribute(ATTRIBUTE), () -> new WantedFormat(PageFormat.PAGE, 1));
    }

    /** The address of a page in this form. */
    String address(String path) {
        return format.address(scale == 1 ? path : path + FormatPath.LARGE);
    }

    void put(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
