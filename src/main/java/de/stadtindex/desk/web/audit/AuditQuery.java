package de.stadtindex.desk.web.audit;

import de.stadtindex.audit.AuditAction;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the log.
 *
 * @param text in any of an entry's words; empty for all
 * @param action only this one; null for all
 * @param before only entries with a lower number; null for the newest
 */
record AuditQuery(
        String text, @Nullable AuditAction action, @Nullable Long before) {

    /** Zeros, which no text in the database holds, are left out. */
    AuditQuery {
        text = text.replace("\0", "");
    }

    long limit() {
        return before == null ? Long.MAX_VALUE : before;
    }
}
