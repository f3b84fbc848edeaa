package de.stadtindex.press.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.article.ArticleReview;
import de.stadtindex.article.PressOffice;
import de.stadtindex.press.web.PressVisits;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

/** Programs learn of articles: from their instant on, and of what became of them. */
class ArticleFeedTests extends PressVisits {

    private static final String ALL = "/feed/alles.atom";
    private static final String DARMSTADT = "/feed/stadt/darmstadt.atom";

    @Autowired
    private ArticleReview review;

    @Test
    void anArticleIsToldFromItsInstantOnWhereItBelongs() throws UnsupportedEncodingException {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        long id = office.scheduled(PressOffice.text("Für Feeds <neu>", "Text.", null), tomorrow);
        clock.moveTo(tomorrow.minusMillis(1));
        String tag = String.valueOf(visit(ALL).getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(entries(ALL, id)).isEmpty();
        assertThat(entries(DARMSTADT, id)).isEmpty();
        assertThat(browser.get().uri(ALL).header("If-None-Match", tag)).hasStatus(304);

        clock.moveTo(tomorrow);
        assertThat(browser.get().uri(ALL).header("If-None-Match", tag)).hasStatusOk();
        assertThat(entries("/feed/stadt/kassel.atom", id)).isEmpty();
        assertThat(entries(DARMSTADT, id)).hasSize(1);
        Element entry = entry(ALL, id);
        assertThat(entry.select("title").text()).isEqualTo("Für Feeds <neu>");
        assertThat(entry.select("summary").text()).isEqualTo("Fokus auf stabile Infrastruktur");
        assertThat(entry.select("published").text()).isEqualTo(tomorrow.toString());
        assertThat(entry.select("link").attr("href")).isEqualTo("http://localhost/presse/" + slug(id));
        assertThat(feed(ALL).select("feed > updated").text()).isEqualTo(tomorrow.toString());
    }

    @Test
    void aChangedArticleIsTheSameEntry() throws UnsupportedEncodingException {
        long id = office.published("Vorher", "Text.");
        Instant first = clock.instant();
        clock.moveBy(Duration.ofHours(1));
        office.republish(id, PressOffice.text("Nachher", "Text.", null));

        Element entry = entry(DARMSTADT, id);
        assertThat(entry.select("title").text()).isEqualTo("Nachher");
        assertThat(entry.select("published").text()).isEqualTo(first.toString());
        assertThat(entry.select("updated").text()).isEqualTo(clock.instant().toString());
    }

    @Test
    void aWithdrawnArticleIsTheSameEntryWithoutItsWords() throws UnsupportedEncodingException {
        long id = office.published("Leider falsch", "Text.");
        clock.moveBy(Duration.ofHours(1));
        review.withdraw(id, SECOND, "Die Zahlen waren falsch");

        for (String address : new String[] {ALL, DARMSTADT}) {
            Element entry = entry(address, id);
            assertThat(entry.text()).doesNotContain("Leider falsch", "stabile Infrastruktur");
            assertThat(entry.select("title").text()).startsWith("Dieser Artikel wurde am 2. März 2026");
            assertThat(entry.select("summary").text()).isEqualTo("Die Zahlen waren falsch");
            assertThat(entry.select("updated").text()).isEqualTo(clock.instant().toString());
        }
    }

    @Test
    void anArticleKeepsItsLanguage() throws UnsupportedEncodingException {
        long id = office.draft(PressOffice.english("Rank 17", "Darmstadt ranks 17 of 83 in 2025."));
        review.submit(id, WRITER);
        office.approve(id, null);

        assertThat(entry(ALL, id).attr("xml:lang")).isEqualTo("en");
        assertThat(entry("/en" + ALL, id).hasAttr("xml:lang")).isFalse();
    }

    private Element entry(String address, long id) throws UnsupportedEncodingException {
        return entries(address, id).getFirst();
    }

    private List<Element> entries(String address, long id) throws UnsupportedEncodingException {
        String name = (address.startsWith("/en") ? ":en" : ":de") + "/artikel/" + id;
        return feed(address).select("entry").stream()
                .filter(entry -> entry.select("id").text().endsWith(name))
                .toList();
    }

    private Document feed(String address) throws UnsupportedEncodingException {
        return Jsoup.parse(visit(address).getResponse().getContentAsString(), "", Parser.xmlParser());
    }
}
