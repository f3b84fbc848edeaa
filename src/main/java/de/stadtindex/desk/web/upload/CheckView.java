package de.stadtindex.desk.web.upload;

import de.stadtindex.desk.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file, and what would change.
 *
 * @param base the version it completes; null where it replaces all
 * @param mayBecomeDraft whether nothing stands in the way of a draft
 * @param changes what is different from what the public sees; null where the edition is not public yet
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
        @Nullable Changes changes,
        List<String> climbers,
        List<String> fallers) {

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

    /** Cells that differ from the live version; {@code more} counts those beyond the ones shown. */
    record Changes(String against, int added, int changed, int removed, List<Change> cells, int more) {}

    /** One cell before and after. */
    record Change(String city, String ranking, String before, String after) {}
}
