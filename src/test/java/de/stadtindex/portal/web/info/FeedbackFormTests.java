package de.stadtindex.portal.web.info;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.feedback.FeedbackLetter;
import org.junit.jupiter.api.Test;

class FeedbackFormTests {

    @Test
    void aLineEndCountsAsOneCharacter() {
        assertThat(new FeedbackForm("eins\r\nzwei\rdrei", null, null, null).message())
                .isEqualTo("eins\nzwei\ndrei");
    }

    @Test
    void controlCharactersAreDroppedAndTabsKept() {
        assertThat(new FeedbackForm("a\u0000b\tc\u001B", null, null, null).message())
                .isEqualTo("ab\tc");
    }

    @Test
    void anEntryOfSpacesIsNoEntry() {
        var form = new FeedbackForm(" \r\n ", "  ", "", " ");

        assertThat(form).isEqualTo(FeedbackForm.empty());
        assertThat(form.isFromRobot()).isFalse();
    }

    @Test
    void theLetterCarriesTheEntriesAndTheLanguage() {
        assertThat(new FeedbackForm("Text", " /karte ", "jo@example.org", null).toLetter("en"))
                .isEqualTo(new FeedbackLetter("en", "/karte", "Text", "jo@example.org"));
    }
}
