package de.stadtindex.audit;

import org.jspecify.annotations.Nullable;

/**
 * What is to be remembered of an act.
 *
 * @param subject what it was done to: an e-mail address, a version, a file
 * @param before how it was; null where there was nothing
 * @param after how it is now; null where nothing is left
 * @param reason why, in the words of whoever did it; null where nobody asked
 */
public record AuditNote(
        AuditAction action,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    public static AuditNote of(AuditAction action, String subject) {
        return new AuditNote(action, subject, null, null, null);
    }

    public AuditNote changed(@Nullable String from, @Nullable String to) {
        return new AuditNote(action, subject, from, to, reason);
    }

    public AuditNote because(@Nullable String why) {
        return new AuditNote(action, subject, before, after, why);
    }
}
