package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.opendata.web.api.protocol.ProblemException;
import de.stadtindex.opendata.web.api.protocol.ProblemType;
import de.stadtindex.opendata.web.api.protocol.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which figures is wanted.
 *
 * @param question the question to the state of the data in which its first page was answered
 * @param offset how many figures come before this page
 */
record ResultsRequest(Question question, ResultFilter filter, int offset, int limit) {

    static final String CURSOR = "cursor";

    /** Errors with a {@link ProblemException} where the page begins behind the last figure. */
    List<Place> page(List<Place> all) {
        if (offset > 0 && offset >= all.size()) {
            throw foreignCursor();
        }
        return all.stream().skip(offset).limit(limit).toList();
    }

    static ProblemException foreignCursor() {
        return new ProblemException(
                ProblemType.MALFORMED_CURSOR,
                "The cursor does not belong to this question; begin with the first page, without a cursor");
    }

    /** The address of the page after this one; null where there is none. */
    @Nullable
    String next(int total) {
        int end = offset + limit;
        return end < total
                ? question.self(
                        question.given().with(CURSOR, new Cursor(question.pin(), end).write(filter, question.state())))
                : null;
    }
}
