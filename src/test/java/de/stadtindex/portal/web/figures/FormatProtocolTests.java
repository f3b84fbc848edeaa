package de.stadtindex.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.portal.web.PageReading;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How files are asked for: by ending or by media type, again, in part, and by people who mean no good. */
class FormatProtocolTests extends PageReading {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8";

    @Autowired
    private MockMvcTester browser;

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv",
        "application/json, application/json",
        "image/svg+xml, image/svg+xml",
        "image/png;q=0.5, image/png",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, "
                + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "*/*, text/html",
        "text/*, text/html"
    })
    void aProgramGetsTheFormItTakes(String accept, String type) {
        MvcTestResult answer = accepting("/stadt/darmstadt", accept);

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith(type);
        assertThat(answer.getResponse().getHeader("Vary")).isEqualTo("Accept");
    }

    @Test
    void whatIsLikedBetterWins() {
        assertThat(accepting("/stadt/darmstadt", "text/html;q=0.4, text/csv;q=0.5")
                        .getResponse()
                        .getContentType())
                .startsWith("text/csv");
        assertThat(accepting("/stadt/darmstadt", "*/*;q=0.9, text/html;q=0")
                        .getResponse()
                        .getContentType())
                .startsWith("text/csv");
        assertThat(accepting("/stadt/darmstadt", BROWSER).getResponse().getContentType())
                .startsWith("text/html");
        assertThat(accepting("/stadt/darmstadt.csv", "text/html").getResponse().getContentType())
                .as("the ending is what was asked for")
                .startsWith("text/csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;", "a/b/c", "text/csv;q=9", "audio/ogg", "text", "image/png;;=", "*/html"})
    void whatWeDoNotHaveOrUnderstandIsRefused(String accept) {
        assertThat(accepting("/stadt/darmstadt", accept)).hasStatus(406);
        assertThat(accepting("/stadt/darmstadt", "text/csv,".repeat(60) + "text/csv"))
                .hasStatus(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stadt/darmstadt.csv",
                "/stadt/darmstadt.xlsx",
                "/stadt/darmstadt.json",
                "/stadt/darmstadt.metadata.json",
                "/stadt/darmstadt.svg",
                "/stadt/darmstadt.png",
                "/stadt/darmstadt.share.png",
                "/stadt/darmstadt.oembed.json",
                "/embed/stadt/darmstadt"
            })
    void whoeverHasItIsToldSo(String address) {
        MockHttpServletResponse first = request(address).getResponse();
        String tag = Objects.requireNonNull(first.getHeader("ETag"));

        assertThat(request(address).getResponse().getHeader("ETag")).isEqualTo(tag);
        assertThat(with(address, "If-None-Match", tag)).hasStatus(304).hasBodyTextEqualTo("");
        assertThat(with(address, "If-None-Match", "\"another\"")).hasStatusOk();
        assertThat(with(address, "If-Modified-Since", Objects.requireNonNull(first.getHeader("Last-Modified"))))
                .as("a date says nothing of a city that was renamed")
                .hasStatusOk();
        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stadt/darmstadt.csv", "/stadt/darmstadt.png", "/embed/karte"})
    void theHeadIsThatOfTheWhole(String address) {
        MockHttpServletResponse whole = request(address).getResponse();
        MockHttpServletResponse head =
                browser.head().uri(URI.create(address)).exchange().getResponse();

        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getContentLength()).isEqualTo(whole.getContentAsByteArray().length);
        assertThat(head.getHeader("ETag")).isEqualTo(whole.getHeader("ETag"));
        assertThat(head.getContentAsByteArray()).isEmpty();
    }

    @Test
    void aPartIsAnsweredWithTheWhole() {
        MvcTestResult answer = with("/stadt/darmstadt.png", "Range", "bytes=0-99");

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Accept-Ranges")).isEqualTo("none");
        assertThat(answer.getResponse().getContentAsByteArray())
                .isEqualTo(request("/stadt/darmstadt.png").getResponse().getContentAsByteArray());
    }

    @Test
    void aFileSaysWhatItIs() {
        assertThat(request("/rangliste/2024/mobilitaet.csv").getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"rangliste-2024-mobilitaet-stand-2024.1.csv\"");
        assertThat(request("/stadt/darmstadt@2x.png?diagramm=punkte")
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"stadt-darmstadt-punkte-stand-2025.1@2x.png\"");
        assertThat(request("/rangliste/2025.xlsx?land=HE").getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"rangliste-2025-gesamt-auswahl-stand-2025.1.xlsx\"");
    }

    @Test
    void aFileNamesThePageItIsOf() {
        assertThat(request("/en/karte.png?rangliste=mobilitaet&diagramm=karte")
                        .getResponse()
                        .getHeader("Link"))
                .isEqualTo("<http://localhost/en/karte?rangliste=mobilitaet>; rel=\"canonical\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stadt/..%2f..%2fetc%2fpasswd.csv",
                "/stadt/%2e%2e/%2e%2e/redaktion.csv",
                "/embed/redaktion",
                "/embed//redaktion",
                "/embed/stadt/../../redaktion",
                "/embed/embed/stadt/darmstadt",
                "/embed/stadt/darmstadt.csv",
                "/embed/rangliste/1850",
                "/stadt/darmstadt%0d%0aX-Evil:1.csv",
                "/stadt/%00.csv",
                "/stadt/.csv",
                "/.csv",
                "/rangliste/2025.csv.csv",
                "/rangliste/2025.csv/",
                "/rangliste/2025.exe",
                "/rangliste/2026.csv",
                "/stadt/darmstadt@3x.png",
                "/stadt/darmstadt@2x.svg",
                "/stadt/atlantis.png",
                "/stadt/darmstadt.svg?diagramm=x",
                "/stadt/darmstadt.csv?diagramm=..%2f",
                "/stadt/darmstadt.csv?format=pdf",
                "/stadt/darmstadt.csv?anordnung=quer",
                "/stadt/darmstadt.csv?stand=2031.1",
                "/stadt/darmstadt.oembed.json?maxwidth=-1",
                "/rangliste/2025.svg?land=HE",
                "/rangliste/2025.json?sortierung=x",
                "/staedtevergleich.csv?stadt=darmstadt",
                "/staedtevergleich.png?stadt=darmstadt&stadt=atlantis",
                "/redaktion.csv",
                "/methode.csv"
            })
    void whatLeadsNowhereIsRefused(String address) {
        MvcTestResult answer = request(address);

        assertThat(answer.getResponse().getStatus()).as(address).isBetween(400, 499);
        assertThat(answer.getResponse().getHeaderNames()).doesNotContain("X-Evil");
    }

    private MvcTestResult accepting(String address, String accept) {
        return with(address, "Accept", accept);
    }

    private MvcTestResult with(String address, String header, String value) {
        return browser.get().uri(URI.create(address)).header(header, value).exchange();
    }
}
