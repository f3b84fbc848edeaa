package de.stadtindex.desk.web.upload;

import de.stadtindex.desk.web.Option;
import de.stadtindex.desk.web.comparison.Comparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file, and what would change.
 *
 * @param base the version it completes; null where it replaces all
 * @param mayBecomeDraft whether nothing stands in the way of a draft
 * @param comparisons what would change against what the public sees
 */
record CheckView(
        int figures,
        @Nullable String base,
        int errors,
        int warnings,
        boolean mayBecomeDraft,
        List<Group> groups,
        List<CityQuestion> cities,
        List<Skipped> skipped,
        List<Comparison> comparisons) {

    /**
     * Findings that are mended the same way.
     *
     * @param more how many there are beyond those shown
     * @param reason why they are taken for right; null where nobody said so
     */
    record Group(
            String code,
            boolean isError,
            String title,
            String hint,
            int count,
            List<Row> rows,
            int more,
            @Nullable String reason) {}

    /** One finding in its place; {@code place} is empty where it concerns the whole file. */
    record Row(String place, boolean isInARow, String found, String expected) {}

    /** A text that means no known city, or several: somebody says which. */
    record CityQuestion(String text, List<Option> cities) {}

    /** A row that was not read. */
    record Skipped(String place, String text, String reason) {}
}
