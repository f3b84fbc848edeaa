package de.stadtindex.desk.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an upload.
 *
 * @param id number of the upload; null where nothing was kept
 * @param status DRAFT or REJECTED
 * @param version the draft, such as {@code 2026.1}; null where none was made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportAnswer(
        @Nullable Long id, String status, @Nullable String version, List<FindingAnswer> findings) {

    /**
     * One finding, the same as on the page.
     *
     * @param row counted from 1; 0 where the fault is not in one row
     */
    record FindingAnswer(
            String code,
            String severity,
            String sheet,
            int row,
            String column,
            String found,
            String expected,
            String hint) {}
}
