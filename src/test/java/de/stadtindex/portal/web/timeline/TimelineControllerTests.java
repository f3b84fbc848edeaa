package de.stadtindex.portal.web.timeline;

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
class TimelineControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Test
    void fiveOfTheBestKnownAreHighlightedUnlessTheReaderChooses() {
        var page = open("/zeitreihe", 200);

        assertThat(page.select("h1").text()).isEqualTo("Gesamtwertung 2019 bis 2025");
        assertThat(page.select(".lead").text()).startsWith("320 von 570 Rängen aller Ausgaben bekannt");
        assertThat(page.select("figcaption").text())
                .contains("Hervorgehoben sind die 5 Städte unter den ersten 10 der Ausgabe 2025, von denen die meisten"
                        + " Ränge bekannt sind.");
        assertThat(page.select("svg .chart-name").eachText()).hasSize(5).contains("1 München");
    }

    @Test
    void chosenCitiesAreHighlightedAndTheirSeriesTold() {
        var page = open("/zeitreihe?stadt=darmstadt&stadt=kassel", 200);

        assertThat(page.select("svg .chart-name").eachText()).containsExactly("17 Darmstadt");
        assertThat(page.select("figcaption").text())
                .contains("2025: Darmstadt auf Rang 17 von 83; Rang nicht bekannt: Kassel")
                .contains("Hervorgehoben sind die 2 gewählten Städte.")
                .contains("Ohne Linie, weil kein Rang bekannt ist: Kassel.");
        assertThat(page.select("svg[role=img]").attr("aria-label"))
                .startsWith("Darmstadt verschlechtert sich von 2019 auf 2025 um 7 Plätze auf Rang 17 (2019: Rang 10)."
                        + " Bester bekannter Rang: 4 (2020).");
    }

    @Test
    void theTableHoldsEveryCityAndTellsGapsFromAbsence() {
        var rows = open("/zeitreihe", 200).select("tbody tr").eachText();

        assertThat(rows)
                .hasSize(83)
                .contains("Darmstadt 17 18 16 10 5 4 10")
                .anySatisfy(row -> assertThat(row).startsWith("Cottbus").contains("· nicht bewertet"));
    }

    @Test
    void everyChangeOfMethodIsMarkedWithItsReason() {
        var page = open("/zeitreihe", 200);

        assertThat(page.select("svg .chart-note").eachText()).containsExactly("a", "b");
        assertThat(page.select(".notes li strong").eachText()).containsExactly("a", "b");
        assertThat(page.select(".notes").text()).contains("Seit 2023 zählt Bildung zur Kategorie Gesellschaft");
    }

    @Test
    void anotherRankingKeepsTheChosenCities() {
        var page = open("/zeitreihe?stadt=darmstadt&rangliste=mobilitaet", 200);

        assertThat(page.select("h1").text()).isEqualTo("Mobilität 2019 bis 2025");
        assertThat(page.select(".tabs a").eachAttr("href"))
                .contains("/zeitreihe?rangliste=verwaltung&stadt=darmstadt", "/zeitreihe?stadt=darmstadt");
        assertThat(page.select("input[name=rangliste]").val()).isEqualTo("mobilitaet");
    }

    @Test
    void aFrozenViewEndsWithItsEditionAndIsKept() {
        var page = open("/en/zeitreihe?stand=2022.1", 200);

        assertThat(page.select("h1").text()).isEqualTo("Overall ranking 2019 to 2022");
        assertThat(page.select("main tbody a").eachAttr("href")).allMatch(href -> href.endsWith("?stand=2022.1"));
        assertThat(page.select(".provenance").text()).contains("data version 2022.1");
    }

    @Test
    void anUnknownCityKeepsThePageAndNamesTheField() {
        assertThat(open("/zeitreihe?stadt=atlantis", 400)
                        .select("[role=alert] li")
                        .text())
                .startsWith("Stadt 1: Diese Stadt kennt der Index nicht.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rangliste=wetter", "stand=1", "stadt=a&stadt=b&stadt=c&stadt=d&stadt=e&stadt=f"})
    void aParameterThatSaysNothingIsRefusedWithASentence(String query) {
        assertThat(open("/zeitreihe?" + query, 400).select(".lead").text()).isNotBlank();
    }

    private Document open(String address, int status) {
        var answer = browser.get().uri(URI.create(address)).exchange();
        assertThat(answer).as(address).hasStatus(status);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
