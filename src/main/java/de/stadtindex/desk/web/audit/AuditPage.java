package de.stadtindex.desk.web.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log.
 *
 * @param query what stands after the question mark for the file of the same entries, with its question mark or empty
 * @param older where the next older entries are; null when these are the last
 */
record AuditPage(
        String text,
        List<ActionChoice> actions,
        List<AuditRow> rows,
        String query,
        @Nullable String older) {

    /** An act to choose; the empty key stands for all. */
    record ActionChoice(String key, String label, boolean chosen) {}

    /** One entry in the reader's language; texts are empty where there is nothing to say. */
    record AuditRow(
            String moment, String actor, String action, String subject, String before, String after, String reason) {}
}
