package de.stadtindex.opendata.web.api.protocol;

import de.stadtindex.platform.web.AcceptHeader;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Lets in whoever takes the one form in which the interface answers. */
final class JsonOnly {

    private JsonOnly() {}

    /** Errors with a {@link ProblemException} where the program cannot be answered in JSON. */
    static void check(HttpServletRequest request) {
        if (accept(request).quality(MediaType.APPLICATION_JSON) <= 0) {
            throw new ProblemException(
                    ProblemType.NOT_ACCEPTABLE, "The answer is application/json, which the Accept header excludes");
        }
    }

    private static AcceptHeader accept(HttpServletRequest request) {
        try {
            return AcceptHeader.of(request);
        } catch (InvalidMediaTypeException _) {
            throw new ProblemException(ProblemType.MALFORMED_HEADER, "The Accept header cannot be read");
        }
    }
}
