package de.stadtindex.desk.web.audit;

import de.stadtindex.desk.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log.
 *
 * @param actions acts to choose from; the empty value stands for all
 * @param query what stands after the question mark for the file of the same entries, with its question mark or empty
 * @param older where the next older entries are; null when these are the last
 */
record AuditPage(
        String text,
        List<Option> actions,
        List<AuditRow> rows,
        String query,
        @Nullable String older) {

    /** One entry in the reader's language; texts are empty where there is nothing to say. */
    record AuditRow(
            String moment, String actor, String action, String subject, String before, String after, String reason) {}
}
