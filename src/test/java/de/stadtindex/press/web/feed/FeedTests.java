package de.stadtindex.press.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.Drafts;
import de.stadtindex.portal.web.PageReading;
import de.stadtindex.ranking.ReleaseDesk;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Programs that look again and again learn what became public, and nothing before its time. */
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
@Import({ClockTestConfiguration.class, Drafts.class})
class FeedTests extends PageReading {

    @Autowired
    private Drafts drafts;

    @Autowired
    private ReleaseDesk releases;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvcTester browser;

    @Test
    void everyReleaseIsAnEntryWithAStableName() {
        Document feed = feed("/feed/alles.atom");

        assertThat(feed.select("feed > id").text()).isEqualTo("tag:localhost,2026-01-01:feed/alles.atom");
        assertThat(feed.select("entry > id").eachText())
                .contains("tag:localhost,2026-01-01:de/stand/2025.1", "tag:localhost,2026-01-01:de/stand/2019.1")
                .doesNotHaveDuplicates();
        assertThat(feed.select("feed > updated").text())
                .isEqualTo(feed.select("entry > updated").eachText().getFirst());
        assertThat(feed.select("entry:has(id:contains(2025.1)) > link").attr("href"))
                .isEqualTo("http://localhost/rangliste/2025?stand=2025.1");
    }

    @Test
    void theFeedOfACitySaysItsRank() {
        assertThat(feed("/en/feed/stadt/darmstadt.atom")
                        .select("entry > summary")
                        .eachText())
                .hasSize(7)
                .first()
                .asString()
                .contains("Darmstadt ranks 17 of 83 in 2025");
        assertThat(request("/feed/stadt/atlantis.atom")).hasStatus(404);
    }

    @Test
    void whoeverHasTheLatestIsToldSo() {
        var answer = request("/feed/alles.atom").getResponse();

        assertThat(answer.getHeader(HttpHeaders.LAST_MODIFIED)).isNotNull();
        assertThat(browser.get().uri("/feed/alles.atom").header("If-None-Match", tag("/feed/alles.atom")))
                .hasStatus(304);
        assertThat(browser.get().uri("/kalender.ics").header("If-None-Match", tag("/kalender.ics")))
                .hasStatus(304);
    }

    @Test
    void pagesSayWhereTheirFeedsAre() {
        assertThat(open("/en").select("head link[type=application/atom+xml]").eachAttr("href"))
                .containsExactly("/en/feed/alles.atom", "/en/feed/berichtigungen.atom");
    }

    @Test
    void aCorrectionIsToldFromItsInstantOnAndItsWithdrawalToo() {
        VersionNumber number = drafts.correctionInReview();
        Instant instant = clock.instant().plus(Duration.ofDays(1));
        releases.approve(number, instant, "approver@example.org", "Checked");
        clock.moveTo(instant.minusMillis(1));
        for (String feed : new String[] {"alles", "berichtigungen", "stadt/darmstadt"}) {
            assertThat(body(request("/feed/" + feed + ".atom"))).doesNotContain(number.toString(), "more points");
        }

        clock.moveTo(instant);
        for (String feed : new String[] {"alles", "berichtigungen", "stadt/darmstadt"}) {
            Document told = feed("/feed/" + feed + ".atom");
            assertThat(told.select("entry > id").text()).contains("de/stand/" + number);
            assertThat(told.select("entry > summary").text()).contains("Darmstadt has more points");
            assertThat(told.select("feed > updated").text()).isEqualTo(instant.toString());
        }
        assertThat(body(request("/feed/stadt/kassel.atom"))).doesNotContain("Darmstadt has more points");

        clock.moveBy(Duration.ofMinutes(1));
        releases.withdraw(number, "approver@example.org", "The source was wrong");
        assertThat(feed("/feed/berichtigungen.atom").select("entry > id").eachText())
                .containsExactly("tag:localhost,2026-01-01:de/zurueckgezogen/" + number);
    }

    private String tag(String address) {
        return String.valueOf(request(address).getResponse().getHeader(HttpHeaders.ETAG));
    }

    private Document feed(String address) {
        var answer = request(address);
        assertThat(answer).hasStatusOk().hasContentType("application/atom+xml;charset=UTF-8");
        return Jsoup.parse(body(answer), "", Parser.xmlParser());
    }
}
