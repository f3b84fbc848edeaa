package de.stadtindex.feedback;

import de.stadtindex.feedback.domain.Feedback;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored message as it is read.
 *
 * @param number counts messages; a later one is higher
 * @param settled who took it for answered; null while it is open
 */
public record FeedbackEntry(
        long number,
        Instant receivedAt,
        FeedbackLetter letter,
        @Nullable Settled settled) {

    /** Who took a message for answered, and when. */
    public record Settled(Instant at, String by) {}

    static FeedbackEntry of(Feedback feedback) {
        Instant doneAt = feedback.doneAt();
        String doneBy = feedback.doneBy();
        return new FeedbackEntry(
                feedback.number(),
                feedback.receivedAt(),
                new FeedbackLetter(feedback.language(), feedback.page(), feedback.message(), feedback.email()),
                doneAt == null || doneBy == null ? null : new Settled(doneAt, doneBy));
    }
}
