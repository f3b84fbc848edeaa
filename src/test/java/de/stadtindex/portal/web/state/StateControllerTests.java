package de.stadtindex.portal.web.state;

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
class StateControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Test
    void theOverviewCountsCitiesAndSaysHowFarTheBestIsProven() {
        var rows = open("/land", 200).select("tbody tr").eachText();

        assertThat(rows)
                .hasSize(16)
                .startsWith(
                        "Baden-Württemberg 9 6 Ränge bekannt Stuttgart Rang 3 von 83 Beste Stadt des Landes, belegt")
                .contains("Hessen 6 3 Ränge bekannt Darmstadt Rang 17 von 83 Beste Stadt nach den bekannten Werten")
                .contains("Berlin 1 1 Rang bekannt Berlin Rang 33 von 83 Einzige bewertete Stadt")
                .contains("Mecklenburg-Vorpommern 1 kein Rang bekannt Der Rang ist nicht bekannt.");
    }

    @Test
    void aLeadThatIsNotProvenIsHedged() {
        var page = open("/land/hessen", 200);

        assertThat(page.select("h1").text()).isEqualTo("Hessen: Gesamtwertung 2025");
        assertThat(page.select(".lead").text())
                .isEqualTo("Darmstadt ist 2025 nach den bekannten Werten die bestplatzierte Stadt in Hessen. Belegt ist"
                        + " das nicht: Die Ränge 12 und 16 sind im Jahr 2025 nicht bekannt. Darmstadt steht 2025"
                        + " auf Rang 17 von 83.");
    }

    @Test
    void aProvenLeadIsSaidPlainly() {
        assertThat(open("/land/nordrhein-westfalen?ausgabe=2024", 200)
                        .select(".lead")
                        .text())
                .isEqualTo(
                        "Köln ist 2024 die bestplatzierte Stadt in Nordrhein-Westfalen. Köln steht 2024 auf Rang 3 von"
                                + " 82.");
    }

    @Test
    void aStateWithOneCityLeadsNobody() {
        assertThat(open("/land/berlin", 200).select(".lead").text()).isEqualTo("Berlin steht 2025 auf Rang 33 von 83.");
        assertThat(open("/land/mecklenburg-vorpommern", 200).select(".lead").text())
                .isEqualTo("Das Land ist mit einer Stadt vertreten."
                        + " Der Rang von Rostock im Jahr 2025 ist nicht bekannt.");
        assertThat(open("/en/land/saarland?ausgabe=2019", 200).select(".lead").text())
                .startsWith("The state is represented by one city. The rank of Saarbrücken in 2019 is not known.");
    }

    @Test
    void citiesWithoutAKnownRankStandApart() {
        var page = open("/land/hessen", 200);

        assertThat(page.select("table.ranking tbody tr").eachText())
                .containsExactly(
                        "17 ▲ 1 um 1 Platz verbessert Darmstadt –",
                        "25 ▲ 1 um 1 Platz verbessert Frankfurt am Main –",
                        "49 ▲ 23 um 23 Plätze verbessert Offenbach am Main –");
        assertThat(page.select("ul.cities li").eachText()).containsExactly("Hanau", "Kassel", "Wiesbaden");
        assertThat(page.select("main").text())
                .contains("3 von 6 Rängen bekannt")
                .doesNotContain("im Mittel");
    }

    @Test
    void allEditionsFollowWithTheChangesOfMethodBetweenThem() {
        var page = open("/land/hessen", 200);

        assertThat(page.select("#ausgaben ~ div table tbody tr").eachText())
                .contains("Darmstadt 17 18 16 10 5 4 10")
                .anySatisfy(row -> assertThat(row).startsWith("Hanau – nicht bekannt 81 · nicht bewertet"));
        assertThat(page.select("svg[role=img]").attr("aria-label"))
                .contains("Darmstadt verschlechtert sich von 2019 auf 2025 um 7 Plätze auf Rang 17 (2019: Rang 10)."
                        + " Bester bekannter Rang: 4 (2020).");
        assertThat(page.select(".notes").text())
                .contains("2024 und 2025 sind vergleichbar")
                .contains("a Die Zahl der Parameter je Stadt änderte sich von 96 (2019) auf 136 (2020).");
    }

    @Test
    void anotherEditionAndAnotherRankingAreOneLinkAway() {
        var page = open("/land/hessen?ausgabe=2024&rangliste=verwaltung&stand=2024.1", 200);

        assertThat(page.select("h1").text()).isEqualTo("Hessen: Verwaltung 2024");
        assertThat(page.select(".tabs a").eachAttr("href"))
                .contains("/land/hessen?stand=2024.1&ausgabe=2023&rangliste=verwaltung")
                .contains("/land/hessen?stand=2024.1&rangliste=mobilitaet")
                .noneMatch(href -> href.contains("2025"));
        assertThat(page.select(".provenance a").eachAttr("href"))
                .contains("/land/hessen?ausgabe=2024&rangliste=verwaltung&stand=2024.1");
    }

    @Test
    void anUnknownStateLeadsToTheStates() {
        var page = open("/land/atlantis", 404);

        assertThat(page.select("main li a").eachAttr("href"))
                .contains("/land/hessen")
                .hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ausgabe=zwanzig", "rangliste=%3Cscript%3E", "stand=gestern"})
    void aParameterThatSaysNothingIsRefusedWithASentence(String query) {
        for (String path : new String[] {"/land", "/land/hessen"}) {
            var page = open(path + "?" + query, 400);

            assertThat(page.select(".lead").text()).isNotBlank();
            assertThat(page.html()).doesNotContain("<script");
        }
    }

    @Test
    void anEditionThatDoesNotExistLeadsToThoseThatDo() {
        assertThat(open("/land/hessen?ausgabe=1950", 404).select("main li").eachText())
                .startsWith("2025");
    }

    @Test
    void englishPagesSpeakEnglish() {
        assertThat(open("/en/land/hessen", 200).select(".lead").text())
                .startsWith("Darmstadt is the best-ranked city in Hesse in 2025, as far as is known.");
        assertThat(open("/en/land", 200).select("tbody tr").eachText())
                .contains("Hesse 6 3 ranks known Darmstadt Rank 17 of 83 Best city on the known figures");
    }

    private Document open(String address, int status) {
        var answer = browser.get().uri(URI.create(address)).exchange();
        assertThat(answer).as(address).hasStatus(status);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
