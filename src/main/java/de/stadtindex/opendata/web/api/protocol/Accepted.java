package de.stadtindex.opendata.web.api.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads what a program wants to be answered in (RFC 9110, 12.5.1). */
final class Accepted {

    private Accepted() {}

    /** Errors with a {@link ProblemException} where the program cannot be answered in JSON. */
    static void requireJson(HttpServletRequest request) {
        List<MediaType> wanted = wanted(request);
        boolean isJson = wanted.isEmpty()
                || wanted.stream()
                        .filter(range -> range.includes(MediaType.APPLICATION_JSON))
                        .max(Comparator.comparingInt(Accepted::precision))
                        .filter(range -> range.getQualityValue() > 0)
                        .isPresent();
        if (!isJson) {
            throw new ProblemException(
                    ProblemType.NOT_ACCEPTABLE, "The answer is application/json, which the Accept header excludes");
        }
    }

    /** A range that names more counts for more. */
    private static int precision(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }

    private static List<MediaType> wanted(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        } catch (InvalidMediaTypeException _) {
            throw new ProblemException(ProblemType.MALFORMED_HEADER, "The Accept header cannot be read");
        }
    }
}
