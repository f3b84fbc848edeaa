package de.stadtindex.opendata.web.download;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.opendata.Licences;
import de.stadtindex.opendata.UnpackedArchive;
import de.stadtindex.portal.web.PageReading;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is handed out as a whole, and what programs are told that come back. */
@Import({ClockTestConfiguration.class, ComingEdition.class, Licences.class})
class DownloadTests extends PageReading {

    private static final String PACKAGE = "/daten/2025.zip";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Licences licences;

    @AfterEach
    void closeAll() {
        licences.closeAll();
    }

    @Test
    void anOpenEditionIsHandedOut() {
        licences.open(2025);

        MvcTestResult answer = request(PACKAGE);

        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        assertThat(answer)
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"smart-city-index-2025-stand-2025.1.zip\"")
                .hasValue("Accept-Ranges", "none")
                .hasValue("Content-Length", String.valueOf(content(answer).length));
        assertThat(UnpackedArchive.of(content(answer)).files())
                .containsOnlyKeys(
                        "results.csv",
                        "participants.csv",
                        "cities.csv",
                        "categories.csv",
                        "editions.csv",
                        "datapackage.json",
                        "README.de.md",
                        "README.en.md",
                        "LICENSE.txt",
                        "CITATION.cff",
                        "citation.bib",
                        "CHECKSUMS.sha256");
    }

    @Test
    void thePackageIsTheSameInBothLanguagesAndUnderItsFixedLink() {
        licences.open(2025);

        assertThat(content(request(PACKAGE)))
                .isEqualTo(content(request("/en/daten/2025.zip")))
                .isEqualTo(content(request(PACKAGE + "?stand=2025.1")));
    }

    @Test
    void theDescriptionAloneIsThatOfThePackage() {
        licences.open(2025);

        assertThat(content(request("/daten/2025/datapackage.json")))
                .isEqualTo(UnpackedArchive.of(content(request(PACKAGE))).bytes("datapackage.json"));
    }

    @Test
    void thePackageOfAllHoldsOpenEditionsOnly() {
        licences.open(2023, 2025);

        MvcTestResult answer = request("/daten/alle.zip");

        UnpackedArchive archive = UnpackedArchive.of(content(answer));
        assertThat(answer)
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"smart-city-index-alle-stand-2025.1.zip\"");
        for (String table : List.of("results.csv", "participants.csv", "categories.csv", "editions.csv")) {
            assertThat(archive.rows(table))
                    .extracting(row -> row.get("edition"))
                    .containsOnly("2023", "2025");
        }
    }

    @Test
    void whoHasThePackageIsToldSo() {
        licences.open(2025);
        MvcTestResult first = request(PACKAGE);
        String tag = header(first, HttpHeaders.ETAG);

        assertThat(browser.get()
                        .uri(PACKAGE)
                        .header(HttpHeaders.IF_NONE_MATCH, tag)
                        .exchange())
                .hasStatus(304);
        assertThat(browser.get()
                        .uri(PACKAGE)
                        .header(HttpHeaders.IF_NONE_MATCH, "\"x\"")
                        .exchange())
                .hasStatusOk();
        assertThat(browser.get()
                        .uri(PACKAGE)
                        .header(HttpHeaders.IF_MODIFIED_SINCE, "Fri, 01 Jan 2100 00:00:00 GMT")
                        .exchange())
                .as("a withdrawal leaves an older package behind than the one there was")
                .hasStatusOk();
        assertThat(first).headers().doesNotContainHeader(HttpHeaders.LAST_MODIFIED);
        licences.openUnder("CC0 1.0", 2025);
        assertThat(browser.get()
                        .uri(PACKAGE)
                        .header(HttpHeaders.IF_NONE_MATCH, tag)
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void headTellsWhatGetSends() {
        licences.open(2025);
        MvcTestResult get = request(PACKAGE);

        MvcTestResult head = browser.head().uri(PACKAGE).exchange();

        assertThat(head).hasStatusOk();
        for (String name : List.of(HttpHeaders.ETAG, HttpHeaders.CONTENT_LENGTH)) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
        }
    }

    @Test
    void aRangeIsAnsweredWithTheWhole() {
        licences.open(2025);

        MvcTestResult answer = browser.get()
                .uri(PACKAGE)
                .header(HttpHeaders.RANGE, "bytes=0-9")
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(content(answer)).isEqualTo(content(request(PACKAGE)));
    }

    private static byte[] content(MvcTestResult answer) {
        return answer.getResponse().getContentAsByteArray();
    }

    private static String header(MvcTestResult answer, String name) {
        return Objects.requireNonNull(answer.getResponse().getHeader(name), name);
    }
}
