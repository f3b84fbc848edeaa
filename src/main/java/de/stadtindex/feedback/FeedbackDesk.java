package de.stadtindex.feedback;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.feedback.domain.Feedback;
import de.stadtindex.feedback.domain.FeedbackRepository;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people read what visitors sent and note that it is answered. What was sent never gets into the audit log, so that
 * it is gone once it is deleted; a message somebody else has deleted is left alone.
 */
@Service
@Transactional
public class FeedbackDesk {

    private final FeedbackRepository messages;
    private final AuditLog log;
    private final Clock clock;

    FeedbackDesk(FeedbackRepository messages, AuditLog log, Clock clock) {
        this.messages = messages;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Messages, the newest first.
     *
     * @param before only those with a lower number; for the next page of a list
     */
    @Transactional(readOnly = true)
    public List<FeedbackEntry> newest(long before, int most) {
        return messages.findNewest(before, Limit.of(most)).stream()
                .map(FeedbackEntry::of)
                .toList();
    }

    /** How many nobody has answered yet. */
    @Transactional(readOnly = true)
    public int open() {
        return messages.countByDoneAtIsNull();
    }

    /** Notes that a message is answered. */
    public void settle(long number, String actor) {
        find(number, false).ifPresent(message -> {
            message.settle(actor, clock.instant());
            remember(AuditAction.FEEDBACK_SETTLED, number, actor);
        });
    }

    /** Notes that an answered message needs another look. */
    public void reopen(long number, String actor) {
        find(number, true).ifPresent(message -> {
            message.reopen();
            remember(AuditAction.FEEDBACK_REOPENED, number, actor);
        });
    }

    /** Deletes a message for good, as whoever sent it may ask. */
    public void delete(long number, String actor) {
        messages.findById(number).ifPresent(message -> {
            messages.delete(message);
            remember(AuditAction.FEEDBACK_DELETED, number, actor);
        });
    }

    private Optional<Feedback> find(long number, boolean done) {
        return messages.findById(number).filter(message -> done == (message.doneAt() != null));
    }

    private void remember(AuditAction action, long number, String actor) {
        log.write(actor, AuditNote.of(action, "#" + number));
    }
}
