package de.stadtindex.feedback.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A message about a barrier, kept so that the operator can answer it; of its sender it holds nothing that was not typed. */
@Entity
public class Feedback {

    /** Longest message, in UTF-16 units. */
    public static final int MESSAGE_LENGTH = 5_000;

    /** Longest name or address of the page concerned, in UTF-16 units. */
    public static final int PAGE_LENGTH = 300;

    /** Longest e-mail address that can be delivered to (RFC 5321), in UTF-16 units. */
    public static final int EMAIL_LENGTH = 254;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant receivedAt;
    private String language;
    private @Nullable String page;
    private String message;
    private @Nullable String email;
    private @Nullable Instant doneAt;
    private @Nullable String doneBy;

    protected Feedback() {}

    /**
     * Takes down one message.
     *
     * @param receivedAt when the message came in
     * @param language language of the page it was written on, as a two-letter code
     * @param page name or address of the page it is about; null if the sender named none
     * @param message what the sender wrote; not blank
     * @param email where an answer goes; null if none is wanted
     * @throws IllegalArgumentException if a text is blank or longer than its limit
     */
    public Feedback(
            Instant receivedAt, String language, @Nullable String page, String message, @Nullable String email) {
        this.receivedAt = receivedAt;
        this.language = requireText("language", language, 2);
        this.page = page == null ? null : requireText("page", page, PAGE_LENGTH);
        this.message = requireText("message", message, MESSAGE_LENGTH);
        this.email = email == null ? null : requireText("email", email, EMAIL_LENGTH);
    }

    private static String requireText(String field, String text, int limit) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The field %s is blank".formatted(field));
        }
        if (text.length() > limit) {
            throw new IllegalArgumentException("The field %s is longer than %d".formatted(field, limit));
        }
        return text;
    }

    /** Takes the message for answered. */
    public void settle(String actor, Instant now) {
        doneBy = actor;
        doneAt = now;
    }

    /** Takes it for unanswered again. */
    public void reopen() {
        doneBy = null;
        doneAt = null;
    }

    /** Number of the stored message; null until it is stored. */
    public @Nullable Long id() {
        return id;
    }

    /** The same for a message that is stored. */
    public long number() {
        return Objects.requireNonNull(id);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String language() {
        return language;
    }

    public @Nullable String page() {
        return page;
    }

    public String message() {
        return message;
    }

    public @Nullable String email() {
        return email;
    }

    /** When somebody took the message for answered; null while it is open. */
    public @Nullable Instant doneAt() {
        return doneAt;
    }

    /** Who took it for answered; null while it is open. */
    public @Nullable String doneBy() {
        return doneBy;
    }
}
