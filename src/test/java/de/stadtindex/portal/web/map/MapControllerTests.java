package de.stadtindex.portal.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import(PostgresTestConfiguration.class)
class MapControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Test
    void everyParticipatingCityIsALinkOnTheMap() {
        var page = open("/karte", 200);

        assertThat(page.select("svg a")).hasSize(83);
        assertThat(page.select("svg a title").eachText())
                .contains("Darmstadt: Rang 17 von 83", "Kassel: Rang nicht bekannt");
        assertThat(page.select("svg a").eachAttr("href")).contains("/stadt/darmstadt");
    }

    @Test
    void theFindingAndTheTextAlternativeSayWhereTheBestAre() {
        var page = open("/karte", 200);

        assertThat(page.select("figcaption strong").text())
                .isEqualTo("Die ersten zehn Städte nach Ländern: Nordrhein-Westfalen 3, Baden-Württemberg 2, Bayern 2,"
                        + " Hamburg 1, Niedersachsen 1 und Sachsen 1");
        assertThat(page.select("svg[role=group]").attr("aria-label"))
                .startsWith(
                        "Karte von Deutschland mit 83 Städten. Auf den bekannten Rängen 1 bis 10: München, Hamburg,")
                .contains("Von 45 Städten ist der Rang nicht bekannt.");
    }

    @Test
    void theTableHoldsTheSameRanksAndListsTheOthersApart() {
        var page = open("/karte", 200);

        assertThat(page.select("tbody tr").eachText())
                .hasSize(38)
                .startsWith("1 München Bayern Rang 1 bis 10")
                .contains("17 Darmstadt Hessen Rang 11 bis 25");
        assertThat(page.select("ul.cities li").eachText()).hasSize(45).contains("Kassel");
        assertThat(page.select(".provenance").text()).startsWith("Datenstand 2025.1 vom 11. September 2025");
    }

    @Test
    void oneEditionOfOneCategoryIsShownFromItsAddress() {
        var page = open("/karte?ausgabe=2024&rangliste=verwaltung", 200);

        assertThat(page.select("h1").text()).isEqualTo("Karte: Verwaltung 2024");
        assertThat(page.select("tbody tr").eachText()).contains("16 Darmstadt Hessen Rang 11 bis 25");
        assertThat(page.select(".tabs [aria-current]").eachText()).containsExactly("2024", "Verwaltung");
    }

    @Test
    void aRankThatTwoCitiesAreReportedOnIsMarked() {
        assertThat(open("/karte?ausgabe=2024", 200).select("tbody tr").eachText())
                .contains("23? widersprüchliche Quellen Ingolstadt Bayern Rang 11 bis 25")
                .contains("23? widersprüchliche Quellen Leipzig Sachsen Rang 11 bis 25");
    }

    @Test
    void aFrozenViewShowsTheEditionThatWasNewestThen() {
        var page = open("/en/karte?stand=2024.1", 200);

        assertThat(page.select("h1").text()).isEqualTo("Map: Overall ranking 2024");
        assertThat(page.select("svg a").eachAttr("href")).allMatch(href -> href.endsWith("?stand=2024.1"));
        assertThat(page.select(".tabs a").eachText()).doesNotContain("2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ausgabe=20%2025", "rangliste=wetter", "stand=2025"})
    void aParameterThatSaysNothingIsRefusedWithASentence(String query) {
        assertThat(open("/karte?" + query, 400).select(".lead").text()).isNotBlank();
    }

    private Document open(String address, int status) {
        var answer = browser.get().uri(URI.create(address)).exchange();
        assertThat(answer).as(address).hasStatus(status);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
