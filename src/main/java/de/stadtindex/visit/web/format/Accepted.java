package de.stadtindex.visit.web.format;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads which of the forms of a page a program takes. */
final class Accepted {

    private static final int MOST_TYPES = 50;

    private Accepted() {}

    /** The form it likes best, the page where it does not say, none where it says nothing we understand. */
    static PageFormat of(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        try {
            List<MediaType> types = MediaType.parseMediaTypes(headers);
            if (types.isEmpty()) {
                return PageFormat.PAGE;
            }
            return types.size() > MOST_TYPES ? PageFormat.NONE : best(types);
        } catch (InvalidMediaTypeException _) {
            return PageFormat.NONE;
        }
    }

    private static PageFormat best(List<MediaType> types) {
        PageFormat best = PageFormat.NONE;
        double quality = 0;
        for (PageFormat format : PageFormat.negotiable().toList()) {
            double own = quality(format.mediaType(), types);
            if (own > quality) {
                best = format;
                quality = own;
            }
        }
        return best;
    }

    /** What the most specific type that includes this one says of it. */
    private static double quality(MediaType type, List<MediaType> types) {
        return types.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparingInt(Accepted::specificity))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int specificity(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
