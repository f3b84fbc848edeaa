package de.stadtindex.platform.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What became of a request, as far as an operator counts it. */
enum AnswerResult {
    /** Answered from memory. */
    KEPT,
    /** Made for this reader. */
    MADE,
    /** The reader was told to have it already. */
    NOT_MODIFIED,
    /** Sent elsewhere. */
    REDIRECTED,
    /** Asked for what is not there, or not allowed. */
    REFUSED,
    /** Asked too often. */
    THROTTLED,
    /** Asked to come back: the database is away, or too much is wanted at once. */
    AWAY,
    /** A fault of the portal. */
    FAILED;

    private static final String KEPT_MARK = AnswerResult.class.getName();

    /** Notes that the answer to this request comes from memory. */
    static void markKept(HttpServletRequest request) {
        request.setAttribute(KEPT_MARK, KEPT);
    }

    /** What became of a request that was answered with this status. */
    static AnswerResult of(HttpServletRequest request, int status) {
        if (status == HttpStatus.NOT_MODIFIED.value()) {
            return NOT_MODIFIED;
        }
        if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
            return THROTTLED;
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            return AWAY;
        }
        return switch (status / 100) {
            case 3 -> REDIRECTED;
            case 4 -> REFUSED;
            case 5 -> FAILED;
            default -> request.getAttribute(KEPT_MARK) == null ? MADE : KEPT;
        };
    }

    /** What the metrics call it. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
