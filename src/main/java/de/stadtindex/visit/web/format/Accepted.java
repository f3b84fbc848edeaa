package de.stadtindex.visit.web.format;

import de.stadtindex.platform.web.AcceptHeader;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.InvalidMediaTypeException;

/** Reads which of the forms of a page a program takes. */
final class Accepted {

    private static final int MOST_TYPES = 50;

    private Accepted() {}

    /** The form it likes best, the page where it does not say, none where it says nothing we understand. */
    static PageFormat of(HttpServletRequest request) {
        try {
            AcceptHeader accept = AcceptHeader.of(request);
            if (accept.ranges().isEmpty()) {
                return PageFormat.PAGE;
            }
            return accept.ranges().size() > MOST_TYPES ? PageFormat.NONE : best(accept);
        } catch (InvalidMediaTypeException _) {
            return PageFormat.NONE;
        }
    }

    private static PageFormat best(AcceptHeader accept) {
        PageFormat best = PageFormat.NONE;
        double quality = 0;
        for (PageFormat format : PageFormat.negotiable().toList()) {
            double own = accept.quality(format.mediaType());
            if (own > quality) {
                best = format;
                quality = own;
            }
        }
        return best;
    }
}
