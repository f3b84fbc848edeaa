package de.stadtindex.press.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.article.ArticleAddresses;
import de.stadtindex.article.Pictures;
import de.stadtindex.article.PressOffice;
import de.stadtindex.article.SamplePictures;
import de.stadtindex.press.web.PressVisits;
import java.io.IOException;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the public reads of the press office. */
class PressPagesTests extends PressVisits {

    @Autowired
    private Pictures pictures;

    @Autowired
    private ArticleAddresses addresses;

    @Test
    void anArticleShowsAllItHolds() throws IOException {
        long picture = pictures.receive(SamplePictures.jpeg(2000, 1000), PressOffice.WRITER);
        long id = office.published("Platzhalter", "x");
        office.republish(id, PressOffice.text("Rang <17>", "Rang {{rang darmstadt 2025}}.", picture));
        Document page = document(visit("/presse/" + slug(id)));

        assertThat(page.select("h1").text()).isEqualTo("Rang <17>");
        assertThat(page.select("article").attr("lang")).isEqualTo("de");
        assertThat(page.select(".article__body").text()).isEqualTo("Rang 17.");
        assertThat(page.select(".article__dateline").text()).isEqualTo("Darmstadt, 2. März 2026");
        assertThat(page.select("address").text()).contains("Erika Muster", "presse@darmstadt.example");
        assertThat(page.select(".article__evidence a").eachAttr("href"))
                .containsExactly("/rangliste/2025?stand=2025.1", "/stadt/darmstadt", "/methode#quellen");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/presse/" + slug(id));
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .endsWith("/presse/" + slug(id) + ".share.png");
        assertThat(visit("/presse/" + slug(id) + ".share.png"))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Type", "image/png");
        Elements image = page.select("article img");
        assertThat(image).hasSize(1);
        assertThat(image.attr("alt")).isEqualTo("Blick auf die Stadt");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("1600x800");
        assertThat(image.attr("srcset"))
                .isEqualTo("/presse/bild/%d/klein 640w, /presse/bild/%d 1600w".formatted(picture, picture));
    }

    @Test
    void searchEnginesReadTheSame() {
        long id = office.published("Für </script> Maschinen", "x");
        String json = document(visit("/presse/" + slug(id)))
                .select("script[type=application/ld+json]")
                .html();

        assertThat(json)
                .contains(
                        "\"@type\":\"NewsArticle\"",
                        "\\u003c/script\\u003e",
                        "\"datePublished\":\"2026-03-02T09:00:00Z\"");
    }

    @Test
    void theNewestArticleComesFirstAndALongListIsPaged() {
        for (int number = 1; number <= 21; number++) {
            office.published("Listenartikel " + number, "x");
        }
        Document first = document(visit("/presse"));
        Document second = document(visit("/presse?seite=2"));

        assertThat(first.select(".teaser h2").getFirst().text()).isEqualTo("Listenartikel 21");
        assertThat(first.select(".teaser")).hasSize(20);
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/presse?seite=2");
        assertThat(second.select(".teaser h2").eachText()).contains("Listenartikel 1");
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/presse?seite=1");
        assertThat(visit("/presse?seite=x")).hasStatusOk();
    }

    @Test
    void anOldAddressLeadsToTheNewOne() {
        long id = office.published("Alte Anschrift", "x");
        addresses.move(id, "neue-anschrift", PressOffice.WRITER);

        assertThat(visit("/en/presse/alte-anschrift")).hasStatus(301).hasRedirectedUrl("/en/presse/neue-anschrift");
        assertThat(visit("/presse/alte-anschrift.share.png"))
                .hasStatus(301)
                .hasRedirectedUrl("/presse/neue-anschrift.share.png");
        assertThat(visit("/presse/neue-anschrift")).hasStatusOk();
    }

    @Test
    void whoLooksForSentencesFindsThoseOfEachCity() {
        Document german = document(visit("/presse"));
        Document english = document(visit("/en/presse"));

        assertThat(german.select("section[aria-labelledby=staedte] a").eachAttr("href"))
                .hasSize(83)
                .startsWith("/presse/aachen/2025")
                .contains("/presse/muenchen/2025");
        assertThat(german.select("section[aria-labelledby=staedte] p").text()).contains("jeder Stadt der Ausgabe 2025");
        assertThat(english.select("section[aria-labelledby=staedte] a").eachAttr("href"))
                .contains("/en/presse/muenchen/2025");
    }
}
