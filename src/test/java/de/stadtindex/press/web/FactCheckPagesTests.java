package de.stadtindex.press.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The fact check as people and as programs use it. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(PostgresTestConfiguration.class)
class FactCheckPagesTests {

    private static final String API = "/api/v1/faktencheck";
    private static final String TEXT = "Darmstadt steht auf Rang 16 und ist die smarteste Stadt Hessens. Vorjahr: 18.";

    @Autowired
    private MockMvcTester browser;

    @Test
    void thePageMarksTheTextInPlace() throws Exception {
        Document page = page(form(TEXT));

        assertThat(page.expectFirst(".checked").select("mark").eachText())
                .containsExactly(
                        "Rang 16 widerlegt 1", "smarteste Stadt Hessens nicht prüfbar 2", "Vorjahr: 18 belegt 3");
        assertThat(page.expectFirst("[role=status]").text())
                .isEqualTo("3 Aussagen gefunden: 1 belegt, 1 widerlegt, 1 nicht prüfbar.");
        assertThat(page.expectFirst("#aussage-1").text())
                .contains("Richtig ist: Darmstadt steht 2025 auf Rang 17 von 83.");
        assertThat(page.expectFirst("#aussage-2").text())
                .contains("Die Ränge 12 und 16 sind im Jahr 2025 nicht bekannt.");
    }

    @Test
    void whatWasSentStaysInTheFormAndIsNotKept() throws Exception {
        MvcTestResult answer = form("<script>alert(1)</script> Rang 3");

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(page(answer).expectFirst("textarea").wholeText()).isEqualTo("<script>alert(1)</script> Rang 3");
        assertThat(page(answer).select("main script")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', Bitte einen Text eingeben.", "'  ', Bitte einen Text eingeben."})
    void anEmptyTextIsAskedFor(String text, String sentence) throws Exception {
        MvcTestResult answer = form(text);

        assertThat(answer).hasStatus(400);
        assertThat(page(answer).expectFirst("#text-fehler").text()).isEqualTo(sentence);
    }

    @Test
    void aTextThatIsTooLongIsGivenBack() throws Exception {
        MvcTestResult answer = form("a".repeat(50_001));

        assertThat(answer).hasStatus(400);
        assertThat(page(answer).expectFirst("#text-fehler").text())
                .isEqualTo("Der Text ist zu lang: Es gehen höchstens 50.000 Zeichen.");
    }

    @Test
    void programsGetOffsetsVerdictsAndTheRightSentence() {
        assertThat(call(API, TEXT.getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.claims[0].start", start -> assertThat(start).isEqualTo(20))
                .hasPathSatisfying("$.claims[0].end", end -> assertThat(end).isEqualTo(27))
                .hasPathSatisfying(
                        "$.claims[0].verdict", verdict -> assertThat(verdict).isEqualTo("REFUTED"))
                .hasPathSatisfying(
                        "$.claims[0].expected",
                        expected -> assertThat(expected).isEqualTo("Darmstadt steht 2025 auf Rang 17 von 83."))
                .hasPathSatisfying(
                        "$.claims[0].evidence",
                        evidence ->
                                assertThat(evidence).isEqualTo("/aussage/rang_darmstadt_gesamt_2025_17_stand_2025.1"))
                .hasPathSatisfying(
                        "$.claims[1].expected", expected -> assertThat(expected).isNull());
    }

    @Test
    void programsSayWhatATextIsAbout() {
        assertThat(call(
                        API + "?ausgabe=2024&stadt=darmstadt",
                        "Die Stadt steht auf Rang 18.".getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.claims[0].verdict", verdict -> assertThat(verdict).isEqualTo("SUPPORTED"));
    }

    @ParameterizedTest
    @CsvSource({API + "?ausgabe=1850, 404", API + "?stadt=atlantis, 404", API + "?ausgabe=x, 404"})
    void whatIsNotThereIsNotFound(String path, int status) {
        assertThat(call(path, "Rang 1".getBytes(StandardCharsets.UTF_8))).hasStatus(status);
    }

    @Test
    void whatIsNoTextInUtf8IsRefused() {
        assertThat(call(API, new byte[] {(byte) 0xff, 'a'})).hasStatus(400).hasContentType("application/problem+json");
        assertThat(call(API, "ä".repeat(50_001).getBytes(StandardCharsets.UTF_8)))
                .hasStatus(413);
        assertThat(browser.post()
                        .uri(API)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .exchange())
                .hasStatus(415);
    }

    private MvcTestResult form(String text) {
        return browser.post().uri("/faktencheck").param("text", text).exchange();
    }

    private MvcTestResult call(String path, byte[] text) {
        return browser.post()
                .uri(URI.create(path))
                .contentType(MediaType.TEXT_PLAIN)
                .content(text)
                .exchange();
    }

    private static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
