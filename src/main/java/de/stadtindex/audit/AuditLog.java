package de.stadtindex.audit;

import de.stadtindex.audit.domain.AuditEntry;
import de.stadtindex.audit.domain.AuditEntryRepository;
import de.stadtindex.audit.domain.AuditTally;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers acts together with their effect: both are there or neither is. */
@Service
public class AuditLog {

    private final AuditEntryRepository entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditLog(AuditEntryRepository entries, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.entries = entries;
        this.clock = clock;
    }

    /** Writes the note in the transaction of the act itself, or in one of its own where the act changes nothing else. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void write(String actor, AuditNote note) {
        entries.save(new AuditEntry(
                clock.instant(),
                actor,
                note.action().name(),
                note.subject(),
                note.before(),
                note.after(),
                note.reason()));
        events.publishEvent(new AuditWritten(actor, note));
    }

    /**
     * Looks entries up, newest first.
     *
     * @param action only this one; null for all
     * @param text only entries that hold this text, upper and lower case alike; empty for all
     * @param before only entries with a lower number; for the next page of a list
     */
    @Transactional(readOnly = true)
    public List<AuditLine> find(@Nullable AuditAction action, String text, long before, int most) {
        String pattern = text.isBlank() ? "" : "%" + literally(text.strip()) + "%";
        return entries.find(before, action == null ? "" : action.name(), pattern, Limit.of(most)).stream()
                .map(AuditLog::line)
                .toList();
    }

    /** The newest entries about exactly this. */
    @Transactional(readOnly = true)
    public List<AuditLine> about(String subject, int most) {
        return entries.findBySubjectOrderByIdDesc(subject, Limit.of(most)).stream()
                .map(AuditLog::line)
                .toList();
    }

    /**
     * How often an action was done to each subject whose name begins so, and when last; by subject.
     *
     * @param beginning without wildcards
     */
    @Transactional(readOnly = true)
    public Map<String, AuditCount> count(AuditAction action, String beginning) {
        return entries.tally(action.name(), beginning).stream()
                .collect(Collectors.toMap(AuditTally::subject, tally -> new AuditCount(tally.times(), tally.last())));
    }

    private static String literally(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    private static AuditLine line(AuditEntry entry) {
        AuditNote note = new AuditNote(
                AuditAction.valueOf(entry.action()),
                entry.subject(),
                entry.valueBefore(),
                entry.valueAfter(),
                entry.reason());
        return new AuditLine(Objects.requireNonNull(entry.id()), entry.happenedAt(), entry.actor(), note);
    }
}
