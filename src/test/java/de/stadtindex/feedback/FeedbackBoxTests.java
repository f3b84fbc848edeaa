package de.stadtindex.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.feedback.domain.FeedbackRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataJpaTest
@Import(PostgresTestConfiguration.class)
class FeedbackBoxTests {

    private static final FeedbackLetter LETTER =
            new FeedbackLetter("de", "/rangliste/2025", "Die Tabelle ist zu schmal.", "jo@example.org");

    @Autowired
    private FeedbackRepository messages;

    @Autowired
    private JdbcClient database;

    @Test
    void aLetterIsStoredAsItWasWritten() {
        var receipt = boxAt("2026-11-23T09:00:00Z").put(LETTER, "192.0.2.1");

        assertThat(receipt).isEqualTo(FeedbackReceipt.STORED);
        assertThat(database.sql("select language, page, message, email from feedback")
                        .query(FeedbackLetter.class)
                        .single())
                .isEqualTo(new FeedbackLetter("de", "/rangliste/2025", "Die Tabelle ist zu schmal.", "jo@example.org"));
    }

    @Test
    void theLastLetterOfTheHourIsTakenAndTheNextRefused() {
        fill("2026-11-23T09:00:00Z", FeedbackBox.HOURLY_LIMIT - 1);

        assertThat(boxAt("2026-11-23T09:30:00Z").put(LETTER, "192.0.2.1")).isEqualTo(FeedbackReceipt.STORED);
        assertThat(boxAt("2026-11-23T09:30:00Z").put(LETTER, "192.0.2.1")).isEqualTo(FeedbackReceipt.BOX_FULL);
        assertThat(stored()).isEqualTo(FeedbackBox.HOURLY_LIMIT);
    }

    @Test
    void theBoxOpensAgainOnceTheHourHasPassed() {
        fill("2026-11-23T09:00:00Z", FeedbackBox.HOURLY_LIMIT);

        assertThat(boxAt("2026-11-23T09:59:59Z").put(LETTER, "192.0.2.1")).isEqualTo(FeedbackReceipt.BOX_FULL);
        assertThat(boxAt("2026-11-23T10:00:00Z").put(LETTER, "192.0.2.1")).isEqualTo(FeedbackReceipt.STORED);
    }

    @Test
    void nobodyAloneFillsTheBox() {
        FeedbackBox box = boxAt("2026-11-23T09:00:00Z");
        for (int sent = 0; sent < FeedbackBox.HOURLY_LIMIT_OF_ONE; sent++) {
            assertThat(box.put(LETTER, "192.0.2.1")).isEqualTo(FeedbackReceipt.STORED);
        }

        assertThat(box.put(LETTER, "192.0.2.1")).isEqualTo(FeedbackReceipt.BOX_FULL);
        assertThat(box.put(LETTER, "192.0.2.2")).isEqualTo(FeedbackReceipt.STORED);
    }

    @Test
    void messagesAreForgottenAfterTwelveMonths() {
        fill("2025-11-23T08:59:59Z", 2);
        fill("2025-11-23T09:00:00Z", 1);

        boxAt("2026-11-23T09:00:00Z").forgetOld();

        assertThat(stored()).isEqualTo(1);
    }

    private FeedbackBox boxAt(String instant) {
        return new FeedbackBox(messages, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private void fill(String instant, int count) {
        database.sql("""
            insert into feedback (received_at, language, message)
            select cast(:instant as timestamptz), 'de', 'Text' from generate_series(1, :count)
            """).param("instant", instant).param("count", count).update();
    }

    private int stored() {
        return database.sql("select count(*) from feedback")
                .query(Integer.class)
                .single();
    }
}
