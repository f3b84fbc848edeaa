package de.stadtindex.press.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The statement sheet and the sentences behind its links, on the real figures. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(PostgresTestConfiguration.class)
class PressPagesTests {

    private static final String MOVED = "veraenderung_darmstadt_gesamt_2025_2024_plus-1_stand_2025.1";

    @Autowired
    private MockMvcTester browser;

    @Test
    void theSheetSaysWhatIsProvenAndWhatIsNot() throws Exception {
        Document page = page("/presse/darmstadt/2025");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Aussagen zu Darmstadt 2025");
        assertThat(page.expectFirst(".statements__text").text()).isEqualTo("Darmstadt steht 2025 auf Rang 17 von 83.");
        assertThat(page.expectFirst("section[aria-labelledby=offen]").text())
                .contains("die bestplatzierte Stadt in Hessen", "Die Ränge 12 und 16 sind im Jahr 2025 nicht bekannt.");
    }

    @Test
    void theDraftHasHeadlineLeadFactsMethodAndSource() throws Exception {
        assertThat(page("/presse/darmstadt/2025")
                        .expectFirst(".draft")
                        .wholeText()
                        .split("\n\n"))
                .satisfiesExactly(
                        headline -> assertThat(headline)
                                .isEqualTo("Smart City Index 2025: Darmstadt verbessert sich auf Rang 17"),
                        lead -> assertThat(lead).contains("auf Rang 17 (2024: Rang 18)"),
                        facts -> assertThat(facts).contains("Gesellschaft und Bildung auf Rang 9 von 83"),
                        method -> assertThat(method).contains("13.529 Datenpunkte"),
                        source -> assertThat(source).endsWith("Datenstand 2025.1."));
    }

    @Test
    void eachSentenceLeadsToAPageThatProvesIt() throws Exception {
        for (Element line : page("/presse/darmstadt/2025").select(".statements > li")) {
            Document statement = page(line.expectFirst("a[href^=/aussage/]").attr("href"));
            assertThat(statement.expectFirst("h1").text())
                    .isEqualTo(line.expectFirst(".statements__text").text().replaceAll("[„“”]", ""));
        }
    }

    @Test
    void anEditionMayBeComparedWithAnyEarlierOne() throws Exception {
        assertThat(page("/presse/darmstadt/2020-2025").text())
                .contains("Verglichen mit der Ausgabe 2020.", "verschlechtert sich 2025 deutlich um 13 Plätze");
    }

    @ParameterizedTest
    @CsvSource({
        "/presse/darmstadt/2025-2024",
        "/presse/darmstadt/2025-2025",
        "/presse/atlantis/2025",
        "/presse/darmstadt/1850",
        "/presse/darmstadt/x",
        "/aussage/xyz",
        "/aussage/rang_darmstadt_gesamt_2018_1_stand_2025.1",
        "/aussage/rang_darmstadt_wetter_2025_1_stand_2025.1",
        "/aussage/rang_darmstadt_gesamt_2025_17_stand_2025.9"
    })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(open(path)).hasStatus(404);
    }

    @Test
    void aStatementShowsItsCellsAndItsSum() throws Exception {
        Document page = page("/aussage/" + MOVED);

        assertThat(page.expectFirst(".notice").text()).startsWith("Belegt:");
        assertThat(page.expectFirst("table").text()).contains("2024.1 18 77,8", "2025.1 17 –");
        assertThat(page.text()).contains("18 − 17 = +1");
    }

    @Test
    void aFalseStatementIsNeverShownAsTrue() throws Exception {
        Document page = page("/aussage/rang_darmstadt_gesamt_2025_12_stand_2025.1");

        assertThat(page.expectFirst(".notice").text()).startsWith("Widerlegt:");
        assertThat(page.text()).contains("Richtig ist: Darmstadt steht 2025 auf Rang 17 von 83.");
    }

    @Test
    void aStatementOfAnOlderEditionIsSuperseded() throws Exception {
        assertThat(page("/aussage/rang_darmstadt_gesamt_2024_18_stand_2025.1")
                        .expectFirst(".notice")
                        .text())
                .isEqualTo("Belegt für die Ausgabe 2024. Inzwischen gibt es die Ausgabe 2025.");
    }

    @Test
    void programsReadTheSame() {
        assertThat(open("/aussage/" + MOVED + ".json"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("VALID"))
                .hasPathSatisfying("$.cells[0].rank", rank -> assertThat(rank).isEqualTo(18))
                .hasPathSatisfying(
                        "$.text",
                        text -> assertThat(text)
                                .isEqualTo("Darmstadt verbessert sich 2025 um 1 Platz auf Rang 17 (2024: Rang 18)."));
    }

    private Document page(String path) throws UnsupportedEncodingException {
        MvcTestResult answer = open(path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult open(String path) {
        return browser.get().uri(URI.create(path)).exchange();
    }
}
