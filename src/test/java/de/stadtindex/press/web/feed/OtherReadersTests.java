package de.stadtindex.press.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import de.stadtindex.portal.web.PageReading;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and calendar are read by programs that no one here wrote. */
class OtherReadersTests extends PageReading {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed/alles.atom",
                "/en/feed/alles.atom",
                "/feed/berichtigungen.atom",
                "/feed/stadt/darmstadt.atom"
            })
    void aFeedReaderFindsEveryEntry(String address) throws FeedException {
        String xml = body(request(address));

        SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getEntries())
                .hasSize(xml.split("<entry>", -1).length - 1)
                .allSatisfy(OtherReadersTests::isWhole);
    }

    private static void isWhole(SyndEntry entry) {
        assertThat(entry.getTitle()).isNotBlank();
        assertThat(entry.getUri()).startsWith("tag:");
        assertThat(entry.getLink()).startsWith("http://localhost/");
        assertThat(entry.getUpdatedDate()).isNotNull();
        assertThat(entry.getDescription().getValue()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kalender.ics", "/en/kalender.ics"})
    void aCalendarFindsEveryRelease(String address) {
        ICalendar calendar = Biweekly.parse(body(request(address))).first();

        assertThat(calendar.validate(calendar.getVersion()).isEmpty())
                .as("valid")
                .isTrue();
        assertThat(calendar.getEvents()).hasSize(7).allSatisfy(OtherReadersTests::isWhole);
    }

    private static void isWhole(VEvent event) {
        assertThat(event.getUid().getValue()).isNotBlank();
        assertThat(event.getDateStart()).isNotNull();
        assertThat(event.getSummary().getValue()).isNotBlank();
    }

    @Test
    void theNewestReleaseIsTheFirstEntry() throws FeedException {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(body(request("/feed/alles.atom"))));

        assertThat(feed.getEntries().getFirst().getTitle()).contains("2025");
    }
}
