package de.stadtindex.audit.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the audit log; the database refuses to change or remove it. */
@Entity
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant happenedAt;
    private String actor;
    private String action;
    private String subject;
    private @Nullable String valueBefore;
    private @Nullable String valueAfter;
    private @Nullable String reason;

    protected AuditEntry() {}

    public AuditEntry(
            Instant happenedAt,
            String actor,
            String action,
            String subject,
            @Nullable String valueBefore,
            @Nullable String valueAfter,
            @Nullable String reason) {
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.valueBefore = valueBefore;
        this.valueAfter = valueAfter;
        this.reason = reason;
    }

    /** Number of the stored entry; null until it is stored. */
    public @Nullable Long id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public @Nullable String valueBefore() {
        return valueBefore;
    }

    public @Nullable String valueAfter() {
        return valueAfter;
    }

    public @Nullable String reason() {
        return reason;
    }
}
