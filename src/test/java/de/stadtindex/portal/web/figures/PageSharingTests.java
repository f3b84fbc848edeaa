package de.stadtindex.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                .expectFirst(".statements__tools a")
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

    @Test
    void whatWentWrongIsInNoFrameOfOthers() {
        for (String address : List.of("/embed/stadt/kiel?diagramm=nope", "/embed/stadt/kiel?format=zz")) {
            MvcTestResult refused = request(address);

            assertThat(refused).as(address).hasStatus(400);
            assertThat(refused.getResponse().getHeader("X-Frame-Options")).isEqualTo("DENY");
        }
    }
}
