package de.stadtindex.opendata.web.api.figures;

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

    List<Place> page(List<Place> all) {
        return all.stream().skip(offset).limit(limit).toList();
    }

    /** The address of the page after this one; null where there is none. */
    @Nullable
    String next(int total) {
        int end = offset + limit;
        return end < total
                ? question.self(question.given().with(CURSOR, new Cursor(question.pin(), end).write(filter)))
                : null;
    }
}
