package de.stadtindex.press.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.platform.pdf.PdfReading;
import de.stadtindex.platform.pdf.PdfReport;
import de.stadtindex.portal.web.PageReading;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statement sheet as a document. */
class SheetDocumentTests extends PageReading {

    @ParameterizedTest
    @ValueSource(strings = {"/presse/darmstadt/2025", "/en/presse/darmstadt/2025", "/presse/hanau/2023-2025"})
    void aSheetIsForEveryoneAndForGood(String page) {
        assertThat(PdfReport.violations(bytes(page + ".pdf"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/presse/darmstadt/2025", "/en/presse/darmstadt/2025"})
    void aSheetIsReadInTheOrderOfThePage(String address) {
        Document page = open(address);
        List<String> inOrder = Stream.of(
                        Stream.of(page.expectFirst("h1").text()),
                        texts(page, "section[aria-labelledby=saetze] .statements__text").stream(),
                        texts(page, "section[aria-labelledby=offen] .statements__text").stream(),
                        texts(page, "#entwurf, #ausgabe").stream(),
                        texts(page, "section[aria-labelledby=ausgabe] .statements__text").stream())
                .flatMap(part -> part)
                .toList();

        assertThat(inOrder).hasSizeGreaterThan(15);
        assertThat(sheet(address + ".pdf").spoken()).containsSubsequence(inOrder);
    }

    @Test
    void titleLanguageAndBookmarksAreThoseOfThePage() {
        PdfReading sheet = sheet("/en/presse/darmstadt/2025.pdf");

        assertThat(sheet.title()).isEqualTo("Statements on Darmstadt 2025 – Data version 2025.1 of 11 September 2025");
        assertThat(sheet.language()).isEqualTo("en");
        assertThat(sheet.bookmarks()).hasSize(5).contains("Proven sentences");
    }

    @Test
    void eachSentenceNamesWhereItCanBeLookedUp() {
        assertThat(sheet("/presse/darmstadt/2025.pdf").links())
                .contains("http://localhost/aussage/rang_darmstadt_gesamt_2025_17_stand_2025.1");
    }

    /** A streak of seven years is proven by a rank of each, and by those of its rivals. */
    @Test
    void aStreakShowsEachOfItsYearsAndSaysWhatIsLeftOut() {
        String spoken = sheet("/presse/muenchen/2025.pdf").spoken();
        String streak = spoken.substring(spoken.indexOf("zum siebten Mal in Folge die bestplatzierte Stadt in Bayern"));

        assertThat(streak.substring(0, streak.indexOf("unter dem festen Link")))
                .contains(IntStream.rangeClosed(2019, 2025)
                        .mapToObj(year -> year + ".1 · München")
                        .toList());
        assertThat(streak).containsPattern("Weitere \\d+ Zahlen stehen unter dem festen Link.");
    }

    @Test
    void thePageLeadsToItsSheet() {
        assertThat(open("/en/presse/darmstadt/2024-2025?stand=2025.1")
                        .select("a[type=application/pdf]")
                        .eachAttr("href"))
                .containsExactly("/en/presse/darmstadt/2024-2025.pdf?stand=2025.1");
        assertThat(request("/presse/darmstadt/2024-2025.pdf"))
                .hasContentType("application/pdf")
                .hasHeader("Content-Disposition", "inline; filename=\"darmstadt-2024-2025.pdf\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/presse/atlantis/2025.pdf",
                "/presse/darmstadt/2025-2024.pdf",
                "/presse/darmstadt/1850.pdf",
                "/presse/darmstadt/2025.pdf?stand=2025.9"
            })
    void whatHasNoPageHasNoSheet(String address) {
        assertThat(request(address)).hasStatus(404);
    }

    private PdfReading sheet(String address) {
        return PdfReading.of(bytes(address));
    }

    private byte[] bytes(String address) {
        return request(address).getResponse().getContentAsByteArray();
    }
}
