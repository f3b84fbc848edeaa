package de.stadtindex.portal.web.info;

import de.stadtindex.feedback.FeedbackBox;
import de.stadtindex.feedback.FeedbackLetter;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the visitor typed, tidied: no blank entries, no control characters, line ends as the visitor sees them.
 *
 * @param message the message; null if left empty
 * @param page name or address of the page concerned; null if left empty
 * @param email where an answer goes; null if left empty
 * @param website trap for robots: people never see this field, so they leave it empty
 */
record FeedbackForm(
        @NotBlank(message = "{feedback.message.missing}")
        @Size(max = FeedbackBox.MESSAGE_LENGTH, message = "{feedback.message.long}")
        @Nullable
        String message,

        @Size(max = FeedbackBox.PAGE_LENGTH, message = "{feedback.page.long}") @Nullable
        String page,

        @Size(max = FeedbackBox.EMAIL_LENGTH, message = "{feedback.email.long}")
        @Email(message = "{feedback.email.invalid}")
        @Nullable
        String email,

        @Nullable String website) {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    FeedbackForm {
        message = tidy(message);
        page = tidy(page);
        email = tidy(email);
        website = tidy(website);
    }

    static FeedbackForm empty() {
        return new FeedbackForm(null, null, null, null);
    }

    boolean isFromRobot() {
        return website != null;
    }

    /**
     * Returns the letter as it goes into the box.
     *
     * @throws NullPointerException if the form was not found valid before
     */
    FeedbackLetter toLetter(String language) {
        return new FeedbackLetter(language, page, Objects.requireNonNull(message), email);
    }

    private static @Nullable String tidy(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String tidied = CONTROL.matcher(lines).replaceAll("").strip();
        return tidied.isEmpty() ? null : tidied;
    }
}
