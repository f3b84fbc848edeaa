package de.stadtindex.desk.web.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages of visitors, the newest first.
 *
 * @param older number before which the next page begins; null when these are the last
 */
record FeedbackPage(List<Message> messages, @Nullable Long older) {

    /**
     * One message.
     *
     * @param language of the page it was written on, as a two-letter code
     * @param about the page it is about; null if the sender named none
     * @param email where an answer goes; null if none is wanted
     * @param settled when and by whom it was taken for answered; null while it is open
     */
    record Message(
            long number,
            String moment,
            String language,
            String text,
            @Nullable String about,
            @Nullable String email,
            @Nullable String settled) {}
}
