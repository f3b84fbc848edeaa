package de.stadtindex.press.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.portal.web.PageReading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;

/** Whoever cites a page leads others to the same figures. */
@Import(ClockTestConfiguration.class)
class CitationTests extends PageReading {

    @Test
    void aCitationNamesPublisherVersionAddressAndDay() {
        assertThat(open("/zitat/stadt/darmstadt").text())
                .contains("Stadtindex (2025): Darmstadt im Smart City Index 2025, Datenstand 2025.1")
                .contains("http://localhost/stadt/darmstadt?stand=2025.1, abgerufen am 2. März 2026");
    }

    @Test
    void referenceManagersReadTheSame() {
        assertThat(body(request("/en/zitat/rangliste/2024/verwaltung.bib")))
                .startsWith("@misc{stadtindex-en-rangliste-2024-verwaltung-2024.1,")
                .contains("title = {{Smart City Index 2024: Administration}}")
                .contains("url = {http://localhost/en/rangliste/2024/verwaltung?stand=2024.1}")
                .contains("urldate = {2026-03-02}");
        assertThat(request("/zitat/vergleich/2024/2025.json"))
                .hasContentType("application/vnd.citationstyles.csl+json")
                .bodyJson()
                .extractingPath("$[0]['URL']")
                .isEqualTo("http://localhost/vergleich/2024/2025?stand=2025.1");
        assertThat(request("/zitat/vergleich/2024/2025.json"))
                .bodyJson()
                .extractingPath("$[0].accessed['date-parts'][0]")
                .asArray()
                .containsExactly(2026, 3, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "/stadt/darmstadt, /zitat/stadt/darmstadt",
        "/en/rangliste/2025, /en/zitat/rangliste/2025",
        "/stadt/darmstadt?stand=2024.1, /zitat/stadt/darmstadt?stand=2024.1"
    })
    void pagesLeadToTheirCitation(String page, String citation) {
        assertThat(open(page).select("a[href*=/zitat/]").eachAttr("href")).containsExactly(citation);
    }

    @Test
    void aFrozenViewIsCitedAsItIs() {
        assertThat(open("/zitat/stadt/darmstadt?stand=2024.1").text())
                .contains("Darmstadt im Smart City Index 2024, Datenstand 2024.1")
                .doesNotContain("2025.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zitat/stadt/atlantis", "/zitat/impressum.bib", "/zitat/rangliste/1850", "/zitat/x"})
    void whatCannotBeReadCannotBeCited(String address) {
        assertThat(request(address)).hasStatus(404);
    }

    @Test
    void aTitleHoldsNoCommandOfBibTex() {
        SourceEntry entry = new SourceEntry(
                "A & B",
                "50 % {\\input}",
                "2025.1",
                LocalDate.of(2025, 9, 11),
                "https://x.example/stadt/a?stand=2025.1",
                LocalDate.of(2026, 3, 2),
                "de");

        assertThat(BibTex.of(entry)).contains("{{A \\& B}}", "{{50 \\% \\{\\textbackslash{}input\\}}}");
    }
}
