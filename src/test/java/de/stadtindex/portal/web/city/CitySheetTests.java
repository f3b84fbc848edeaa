package de.stadtindex.portal.web.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.platform.pdf.PdfReading;
import de.stadtindex.platform.pdf.PdfReport;
import de.stadtindex.portal.web.PageReading;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of a city as a document. */
class CitySheetTests extends PageReading {

    @ParameterizedTest
    @ValueSource(
            strings = {"/stadt/darmstadt.pdf", "/en/stadt/darmstadt.pdf", "/stadt/hanau.pdf", "/en/stadt/hanau.pdf"})
    void aSheetIsForEveryoneAndForGood(String address) {
        assertThat(PdfReport.violations(bytes(request(address)))).isEmpty();
    }

    @Test
    void aSheetFitsOnTwoPages() {
        assertThat(sheet("/stadt/darmstadt.pdf").pages()).hasSize(2);
    }

    @Test
    void aSheetIsReadInTheOrderOfThePage() {
        Document page = open("/stadt/darmstadt");
        List<String> inOrder = List.of(
                page.select(".kicker a").text(),
                page.select("h1").text(),
                page.select(".lead").text(),
                page.select("#verlauf").text(),
                "Gesamtwertung nach Ausgaben",
                page.select("#punkte").text(),
                page.select("#kategorien").text(),
                page.select("#quellen").text(),
                page.select(".sources tbody td:last-child").eachText().getLast(),
                "Datenstand 2025.1 vom 11. September 2025",
                "http://localhost/stadt/darmstadt?stand=2025.1");

        assertThat(sheet("/stadt/darmstadt.pdf").text()).containsSubsequence(inOrder);
    }

    @Test
    void aSheetSaysWhatThePageSays() {
        Document page = open("/stadt/darmstadt");
        String sheet = sheet("/stadt/darmstadt.pdf").text();

        assertThat(sheet)
                .contains("Darmstadt verbessert sich 2025 um 1 Platz auf Rang 17", "▲ 1 um 1 Platz verbessert");
        assertThat(page.select(".sources tbody td:last-child").stream().map(Element::text))
                .allSatisfy(source -> assertThat(sheet).contains(source));
    }

    @Test
    void titleLanguageAndBookmarksAreThoseOfThePage() {
        PdfReading sheet = sheet("/en/stadt/darmstadt.pdf");

        assertThat(sheet.title())
                .isEqualTo("Darmstadt in the Smart City Index – Data version 2025.1 of 11 September 2025");
        assertThat(sheet.language()).isEqualTo("en");
        assertThat(sheet.bookmarks().getFirst()).isEqualTo("Darmstadt");
        assertThat(sheet.bookmarks()).hasSize(5).contains("Rank of Darmstadt in all editions");
    }

    @Test
    void aSheetIsNamedAfterCityAndVersion() {
        assertThat(request("/stadt/darmstadt.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("Content-Disposition", "inline; filename=\"darmstadt-2025.1.pdf\"");
        assertThat(sheet("/stadt/darmstadt.pdf?stand=2024.1").text())
                .contains("Rang 18 von 82")
                .doesNotContain("17 von 83");
    }

    @Test
    void thePageLeadsToItsSheet() {
        assertThat(open("/stadt/darmstadt?stand=2025.1")
                        .select("a[type=application/pdf]")
                        .eachAttr("href"))
                .containsExactly("/stadt/darmstadt.pdf?stand=2025.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stadt/atlantis.pdf", "/stadt/darmstadt.pdf?stand=2025.9"})
    void whatHasNoPageHasNoSheet(String address) {
        assertThat(request(address)).hasStatus(404);
    }

    private PdfReading sheet(String address) {
        return PdfReading.of(bytes(request(address)));
    }

    private static byte[] bytes(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }
}
