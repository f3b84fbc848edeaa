package de.stadtindex.opendata.web.api.protocol;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The ways in which a request can fail, as programs tell them apart (RFC 9457); titles and advice are in the message bundles. */
public enum ProblemType {
    /** A parameter is written in a way that says nothing. */
    MALFORMED_PARAMETER(HttpStatus.BAD_REQUEST),
    /** There is no parameter of that name, or it cannot be given twice. */
    UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST),
    /** A cursor was not written by this interface for this question. */
    MALFORMED_CURSOR(HttpStatus.BAD_REQUEST),
    /** A header is written in a way that says nothing. */
    MALFORMED_HEADER(HttpStatus.BAD_REQUEST),
    /** No such thing is public. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** This can only be read. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    /** The program wants no JSON. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** The version was public and is no longer. */
    WITHDRAWN(HttpStatus.GONE),
    /** More questions from one network than are answered. */
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    /** A fault of the portal. */
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** The name as it stands in addresses: {@code malformed-parameter}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
