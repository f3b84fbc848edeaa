package de.stadtindex.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** How a page looks where only a link to it is shown, and how others show a part of it. */
class PageSharingTests extends FileReading {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start.share.png",
                "/rangliste/2025.share.png",
                "/rangliste/2025.share.png?land=HE",
                "/stadt/hanau.share.png",
                "/en/stadt/cottbus.share.png",
                "/vergleich/2024/2025.share.png",
                "/zeitreihe.share.png",
                "/presse/darmstadt/2024-2025.share.png",
                "/en/presse/darmstadt/2025.share.png?stand=2025.1"
            })
    void aLinkComesWithAPicture(String address) {
        BufferedImage picture = picture(address);

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(colours(picture)).isGreaterThan(10);
    }

    @Test
    void everyPageNamesItsPictureAndWhoCanEmbedIt() {
        Document page = open("/stadt/darmstadt");

        String image = page.select("meta[property=og:image]").attr("content");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Darmstadt");
        assertThat(page.select("meta[property=og:description]").attr("content"))
                .isEqualTo(page.select("p.lead").text());
        assertThat(picture(image.substring("http://localhost".length())).getWidth())
                .isEqualTo(1200);
        JsonNode embed = json(
                page.select("link[type=application/json+oembed]").attr("href").substring("http://localhost".length()));
        assertThat(embed.get("version").stringValue()).isEqualTo("1.0");
        assertThat(embed.get("type").stringValue()).isEqualTo("rich");
        String frame =
                Jsoup.parse(embed.get("html").stringValue()).select("iframe").attr("src");
        assertThat(request(frame.substring("http://localhost".length()))).hasStatusOk();
    }

    @Test
    void aSentenceIsSharedWithItsPictureAndHasNoOtherForm() {
        String statement = open("/presse/darmstadt/2025")
                .select(".statements__tools a")
                .first()
                .attr("href");
        Document page = open(statement);

        assertThat(page.select("meta[property=og:description]").attr("content"))
                .isEqualTo(page.select("h1").text());
        assertThat(page.select("link[type=application/json+oembed]")).isEmpty();
        String image = page.select("meta[property=og:image]").attr("content");
        assertThat(image).isEqualTo("http://localhost" + statement + ".share.png");
        assertThat(picture(statement + ".share.png").getWidth()).isEqualTo(1200);
        assertThat(request(statement + ".json")).hasStatusOk();
        assertThat(request(statement + ".png")).hasStatus(404);
        assertThat(request("/presse/darmstadt/2025.csv")).hasStatus(404);
        assertThat(request("/presse/darmstadt/1850.share.png")).hasStatus(404);
        assertThat(request("/aussage/x.share.png")).hasStatus(404);
    }

    @Test
    void aProgramThatKnowsThePageByItsAddressIsSentToIt() {
        MvcTestResult found =
                request("/oembed?url=http%3A%2F%2Flocalhost%2Fstadt%2Fdarmstadt%3Fstand%3D2025.1&maxwidth=400");

        assertThat(found).hasStatus(302);
        JsonNode embed = json(Objects.requireNonNull(found.getResponse().getRedirectedUrl()));
        assertThat(embed.get("width").intValue()).isEqualTo(400);
        assertThat(embed.get("html").stringValue()).contains("/embed/stadt/darmstadt?stand=2025.1");
        assertThat(request("/oembed?url=https%3A%2F%2Fevil.example%2Fstadt%2Fdarmstadt"))
                .hasStatus(404);
        assertThat(request("/oembed?url=http%3A%2F%2Flocalhost%2Fredaktion")).hasStatus(404);
        assertThat(request("/oembed?url=%3A%3A")).hasStatus(404);
        assertThat(request("/oembed?url=http%3A%2F%2Flocalhost%2Fstadt%2Fdarmstadt&format=xml"))
                .hasStatus(501);
        assertThat(request("/oembed")).hasStatus(400);
        assertThat(request("/oembed?url=http%3A%2F%2Flocalhost%2Fkarte&maxwidth=%7Bx%7D"))
                .hasStatus(400);
    }

    @Test
    void theHomePageCanBeEmbeddedByItsAddress() {
        MvcTestResult found = request("/oembed?url=http%3A%2F%2Flocalhost%2Fen");

        assertThat(found).hasStatus(302);
        JsonNode embed = json(Objects.requireNonNull(found.getResponse().getRedirectedUrl()));
        String frame =
                Jsoup.parse(embed.get("html").stringValue()).select("iframe").attr("src");
        assertThat(frame).isEqualTo("http://localhost/en/embed/start");
        assertThat(request("/en/embed/start")).hasStatusOk();
    }

    @Test
    void aCityHasABadge() {
        Document badge = svg("/stadt/darmstadt.svg?diagramm=plakette");

        assertThat(badge.select("text").eachText())
                .containsExactly(
                        "Darmstadt",
                        "2025: Rang 17 von 83",
                        "▲ 1 gegenüber 2024",
                        "Bitkom Smart City Index",
                        "Datenstand 2025.1 vom 11. September 2025");
        assertThat(picture("/stadt/darmstadt@2x.png?diagramm=plakette").getWidth())
                .isEqualTo(720);
    }

    @Test
    void aBadgeSaysInWordsThatNothingChanged() {
        assertThat(texts(svg("/stadt/muenchen.svg?diagramm=plakette"), "text")).contains("unverändert gegenüber 2024");
        assertThat(texts(svg("/en/stadt/muenchen.svg?diagramm=plakette"), "text"))
                .contains("unchanged from 2024");
    }

    @ParameterizedTest
    @CsvSource({
        "/stadt/darmstadt, rang",
        "/stadt/darmstadt, profil",
        "/stadt/darmstadt, plakette",
        "/karte, karte",
        "/zeitreihe, verlauf",
        "/en/vergleich/2024/2025, verlauf",
        "/land/hessen, verlauf"
    })
    void thePageAndWhatItTellsProgramsAgreeOnTheHeight(String address, String diagram) {
        String pasted = open(address).select("#einbetten-" + diagram).text();
        JsonNode told = json(address + ".oembed.json?diagramm=" + diagram);

        assertThat(Jsoup.parse(pasted).select("iframe").attr("height"))
                .isEqualTo(told.get("height").asString());
        assertThat(told.get("html").stringValue())
                .contains("height=\"" + told.get("height").asString() + '"');
    }

    @Test
    void aProgramGetsNoMoreThanItHasRoomForOrNothing() {
        JsonNode map = json("/karte.oembed.json?maxheight=700&maxwidth=600");

        assertThat(map.get("height").intValue()).isLessThanOrEqualTo(700);
        assertThat(map.get("width").intValue()).isBetween(280, 600);
        assertThat(map.get("html").stringValue()).doesNotContain("maxheight=", "maxwidth=");
        assertThat(json("/stadt/darmstadt.oembed.json?diagramm=plakette&maxheight=200")
                        .get("height")
                        .intValue())
                .isLessThanOrEqualTo(200);
        assertThat(request("/karte.oembed.json?maxheight=300")).hasStatus(404);
        assertThat(request("/karte.oembed.json?maxheight=-1")).hasStatus(400);
        MvcTestResult found = request("/oembed?url=http%3A%2F%2Flocalhost%2Fkarte&maxheight=700");
        assertThat(found.getResponse().getRedirectedUrl()).isEqualTo("/karte.oembed.json?maxheight=700");
    }

    @Test
    void aPageThatFirstAsksForCitiesHasThePictureOfThePortal() {
        Document page = open("/en/staedtevergleich");

        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("http://localhost/en/start.share.png");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("Set two to five cities");
        assertThat(page.select("link[type=application/json+oembed]")).isEmpty();
        assertThat(open("/staedtevergleich?stadt=kiel")
                        .select("meta[property=og:image]")
                        .attr("content"))
                .isEqualTo("http://localhost/start.share.png");
        assertThat(request("/staedtevergleich.share.png?stadt=kiel")).hasStatus(400);
        assertThat(open("/staedtevergleich?stadt=kiel&stadt=kassel").select("link[type=application/json+oembed]"))
                .hasSize(1);
    }

    @Test
    void whatIsPastedShowsTheNewestOrAFixedState() {
        Document page = open("/stadt/darmstadt");

        String live = Jsoup.parse(page.select("#einbetten-punkte").text())
                .select("iframe")
                .attr("src");
        String fixed = Jsoup.parse(page.select("#einbetten-fest-punkte").text())
                .select("iframe")
                .attr("src");
        assertThat(live).isEqualTo("http://localhost/embed/stadt/darmstadt?diagramm=punkte");
        assertThat(fixed).isEqualTo("http://localhost/embed/stadt/darmstadt?stand=2025.1&diagramm=punkte");
    }
}
