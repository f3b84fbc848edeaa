package de.stadtindex.feedback;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor hands in with the feedback form.
 *
 * @param language language of the page it was written on, as a two-letter code
 * @param page name or address of the page it is about; null if the visitor named none
 * @param message what the visitor wrote; not blank
 * @param email where an answer goes; null if none is wanted
 */
public record FeedbackLetter(
        String language,
        @Nullable String page,
        String message,
        @Nullable String email) {}
