package de.stadtindex.opendata.web.download;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.opendata.Licences;
import de.stadtindex.portal.web.PageReading;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What people read about packages: which there are, and why there are no others. */
@Import({ClockTestConfiguration.class, ComingEdition.class, Licences.class})
class DownloadPageTests extends PageReading {

    @Autowired
    private Licences licences;

    @AfterEach
    void closeAll() {
        licences.closeAll();
    }

    @ParameterizedTest
    @CsvSource({
        "/daten/2025.zip, Die Ausgabe 2025 gibt es nicht als Paket, Die Rechte an der Gesamttabelle liegen beim"
                + " Herausgeber.",
        "/daten/2025.zip?stand=2025.1, Die Ausgabe 2025 gibt es nicht als Paket, Ein Paket gibt es deshalb nicht.",
        "/daten/2025/datapackage.json, Die Ausgabe 2025 gibt es nicht als Paket, Einzelne Zahlen bleiben frei"
                + " zitierbar",
        "/en/daten/2025.zip, The edition of 2025 is not offered as a package, This is why there is no package."
    })
    void aClosedEditionIsRefusedWithItsReason(String address, String heading, String reason) {
        Document page = document(request(address), 403);

        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select(".lead").text()).contains(reason);
        assertThat(page.select("main ul a").eachAttr("href"))
                .contains((address.startsWith("/en") ? "/en" : "") + "/rangliste/2025.csv"
                        + (address.contains("stand") ? "?stand=2025.1" : ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/daten/1850.zip",
                "/daten/2026.zip",
                "/daten/xyz.zip",
                "/daten/2025.zip?stand=2025.7",
                "/daten/2025.zip?stand=2024.1",
                "/daten/..%2F2025.zip",
                "/daten/1850/datapackage.json"
            })
    void whatIsNotThereIsNotFound(String address) {
        licences.open(2024, 2025);

        assertThat(request(address).getResponse().getStatus()).isIn(400, 404);
    }

    @Test
    void aStandThatNobodyUnderstandsIsRefused() {
        assertThat(request("/daten/2025.zip?stand=nonsense")).hasStatus(400);
    }

    @Test
    void withoutAnyOpenEditionThereIsNoPackageOfAll() {
        Document page = document(request("/daten/alle.zip"), 404);

        assertThat(page.select(".lead").text()).contains("für keine Ausgabe ist das Ganze freigegeben");
    }

    @Test
    void theListSaysOfEachEditionWhatThereIs() {
        licences.open(2025);

        Document page = open("/daten");

        assertThat(page.select("main section section h3").eachText())
                .containsExactly(
                        "Ausgabe 2025",
                        "Ausgabe 2024",
                        "Ausgabe 2023",
                        "Ausgabe 2022",
                        "Ausgabe 2021",
                        "Ausgabe 2020",
                        "Ausgabe 2019");
        assertThat(page.select("a[href^=/daten/2025]").eachAttr("href"))
                .containsExactly("/daten/2025.zip?stand=2025.1", "/daten/2025/datapackage.json?stand=2025.1");
        assertThat(page.select("a[href^=/daten/2024]")).isEmpty();
        assertThat(page.select("a[href=/rangliste/2024.csv]")).hasSize(1);
        assertThat(page.text()).contains("2025: CC BY 4.0", "Derzeit ist 1 Ausgabe als Ganzes freigegeben.");
        page.select("a[href^=/daten/]")
                .forEach(link -> assertThat(request(link.attr("href")))
                        .as(link.attr("href"))
                        .hasStatusOk());
    }

    @Test
    void theListSaysWhyThereIsNothing() {
        assertThat(open("/en/daten").text())
                .contains("So there is no package", "No edition may be handed out as a whole yet.");
        assertThat(open("/daten").select("a[href$=.zip]")).isEmpty();
    }
}
