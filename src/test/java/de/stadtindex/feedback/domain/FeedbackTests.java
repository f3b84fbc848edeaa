package de.stadtindex.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedbackTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void aMessageNeedsNeitherPageNorAddress() {
        var feedback = new Feedback(NOW, "de", null, "Das Diagramm ist zu hell.", null);

        assertThat(feedback.message()).isEqualTo("Das Diagramm ist zu hell.");
        assertThat(feedback.page()).isNull();
        assertThat(feedback.email()).isNull();
    }

    @Test
    void theLongestMessageIsTaken() {
        var longest = "x".repeat(Feedback.MESSAGE_LENGTH);

        assertThat(new Feedback(NOW, "en", null, longest, null).message()).isEqualTo(longest);
    }

    @Test
    void aBlankMessageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feedback(NOW, "de", null, " \n", null))
                .withMessage("The field message is blank");
    }

    @Test
    void aMessageOverTheLimitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feedback(NOW, "de", null, "x".repeat(Feedback.MESSAGE_LENGTH + 1), null))
                .withMessage("The field message is longer than 5000");
    }

    @Test
    void aPageOverTheLimitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feedback(NOW, "de", "x".repeat(Feedback.PAGE_LENGTH + 1), "Text", null))
                .withMessage("The field page is longer than 300");
    }

    @Test
    void anAddressOverTheLimitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feedback(NOW, "de", null, "Text", "x".repeat(Feedback.EMAIL_LENGTH + 1)))
                .withMessage("The field email is longer than 254");
    }
}
