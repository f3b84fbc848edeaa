package de.stadtindex.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What programs are told that show a drawing inside another site, and what a page offers to paste there. */
class OembedTests extends FileReading {

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
}
