package de.stadtindex.portal.web.citycomparison;

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
class CityComparisonControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Test
    void withoutCitiesThePageExplainsItselfAndLeadsToAnExample() {
        var page = open("/staedtevergleich", 200);

        assertThat(page.select(".lead").text()).startsWith("Stellen Sie zwei bis fünf Städte nebeneinander");
        assertThat(page.select("input[name=stadt]")).hasSize(5);
        assertThat(page.select("main a[href='/staedtevergleich?stadt=muenchen&stadt=hamburg']")
                        .text())
                .isEqualTo("Beispiel: München und Hamburg");
        assertThat(page.select("svg[role=img]")).isEmpty();
    }

    @Test
    void oneCityAsksForASecond() {
        assertThat(open("/staedtevergleich?stadt=darmstadt", 200)
                        .select(".lead")
                        .text())
                .isEqualTo("Darmstadt ist gewählt. Nennen Sie mindestens eine zweite Stadt.");
    }

    @Test
    void citiesStandSideBySideEditionByEdition() {
        var page = open("/staedtevergleich?stadt=darmstadt&stadt=frankfurt-am-main", 200);

        assertThat(page.select("h1").text()).isEqualTo("Darmstadt und Frankfurt am Main im Vergleich");
        assertThat(page.select("figcaption strong").text())
                .isEqualTo("2025: Darmstadt auf Rang 17 und Frankfurt am Main auf Rang 25 von 83");
        var rows = page.select("table").get(0).select("tbody tr").eachText();
        assertThat(rows)
                .hasSize(7)
                .contains("2025 17 ▲ 1 um 1 Platz verbessert 25 ▲ 1 um 1 Platz verbessert")
                .contains("2023 16 ▼ 6 um 6 Plätze verschlechtert – nicht bekannt")
                .contains("2019 10 12");
    }

    @Test
    void theTextAlternativeTellsEachSeries() {
        var page = open("/staedtevergleich?stadt=darmstadt&stadt=kassel", 200);

        assertThat(page.select("svg[role=img]").attr("aria-label"))
                .isEqualTo("Darmstadt verschlechtert sich von 2019 auf 2025 um 7 Plätze auf Rang 17 (2019: Rang 10)."
                        + " Bester bekannter Rang: 4 (2020). Von Kassel ist kein Rang bekannt.");
        assertThat(page.select("figcaption").text())
                .contains("Rang nicht bekannt: Kassel")
                .contains("Ohne Linie, weil kein Rang bekannt ist: Kassel.");
    }

    @Test
    void aCityThatWasNotRankedIsToldFromOneWhoseRankIsNotKnown() {
        var rows = open("/staedtevergleich?stadt=kassel&stadt=hanau", 200)
                .select("table")
                .get(0)
                .select("tbody tr")
                .eachText();

        assertThat(rows)
                .contains("2024 – nicht bekannt 81 neu neu in der Rangliste")
                .contains("2023 – nicht bekannt · nicht bewertet");
    }

    @Test
    void theNewestKnownFigureOfEachCategoryCarriesItsEdition() {
        var rows = open("/staedtevergleich?stadt=darmstadt&stadt=hamburg", 200)
                .select("table")
                .get(1)
                .select("tbody tr")
                .eachText();

        assertThat(rows)
                .hasSize(6)
                .anySatisfy(row -> assertThat(row).startsWith("Verwaltung Rang 16 82,9 Punkte, 2024 Rang"));
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("Gesellschaft und Bildung Rang 9"));
    }

    @Test
    void changesOfMethodStandBesideTheSeries() {
        assertThat(open("/staedtevergleich?stadt=darmstadt&stadt=kassel", 200)
                        .select(".notes")
                        .text())
                .contains(
                        "b Die Zahl der Parameter je Stadt änderte sich von 133 (2022) auf 157 (2023). Seit 2023 zählt"
                                + " Bildung")
                .contains("weder Fortschritt noch Rückschritt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frankfurt", "Frankfurt am Main", "FRANKFURT", "frankfurt-am-main"})
    void aCityIsUnderstoodByPartOfAnAddressAndByAnyOfItsNames(String name) {
        var answer = browser.get()
                .uri("/staedtevergleich?stadt=darmstadt&stadt={name}", name)
                .exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("Darmstadt und Frankfurt am Main im Vergleich");
    }

    @Test
    void aCityNamedTwiceCountsOnce() {
        var page = open("/staedtevergleich?stadt=k%C3%B6ln&stadt=koeln&stadt=K%C3%B6ln&stadt=darmstadt", 200);

        assertThat(page.select("h1").text()).isEqualTo("Köln und Darmstadt im Vergleich");
    }

    @Test
    void aTextWithACommaIsOneText() {
        assertThat(open("/staedtevergleich?stadt=darmstadt,kassel", 400)
                        .select("[role=alert] li")
                        .text())
                .startsWith("Stadt 1:");
    }

    @Test
    void moreThanFiveCitiesAreRefusedWithASentence() {
        var page =
                open("/staedtevergleich?stadt=darmstadt&stadt=kassel&stadt=hanau&stadt=bonn&stadt=ulm&stadt=kiel", 400);

        assertThat(page.select(".lead").text()).startsWith("Mehr als fünf Städte");
    }

    @Test
    void anUnknownCityIsNamedByItsFieldAndNeverAsMarkup() {
        var page = open("/staedtevergleich?stadt=darmstadt&stadt=%3Cb%3Eatlantis", 400);

        assertThat(page.select("[role=alert] li a").text()).startsWith("Stadt 2: Diese Stadt kennt der Index nicht.");
        assertThat(page.select("[role=alert] li a").attr("href")).isEqualTo("#stadt-feld-2");
        assertThat(page.expectFirst("#stadt-feld-2").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("main b")).isEmpty();
        assertThat(page.select("svg[role=img]")).isEmpty();
    }

    @Test
    void aNameThatFitsSeveralCitiesOffersEachOfThem() {
        var page = open("/en/staedtevergleich?stadt=darmstadt&stadt=ha&stand=2024.1", 400);

        assertThat(page.select("[role=alert] li").text()).contains("City 2: the name fits several cities.");
        assertThat(page.select("[role=alert] li a").eachAttr("href"))
                .contains("/en/staedtevergleich?stand=2024.1&stadt=darmstadt&stadt=hamburg");
    }

    @Test
    void aTextLongerThanAnyNameIsRefused() {
        open("/staedtevergleich?stadt=" + "a".repeat(101), 400);
    }

    @Test
    void aFrozenViewKnowsNothingNewerAndIsKept() {
        var page = open("/staedtevergleich?stadt=darmstadt&stadt=bonn&stand=2024.1", 200);

        assertThat(page.select("figcaption strong").text()).startsWith("2024: Darmstadt auf Rang 18");
        assertThat(page.select("input[name=stand]").val()).isEqualTo("2024.1");
        assertThat(page.select("thead a").eachAttr("href"))
                .contains("/stadt/darmstadt?stand=2024.1", "/stadt/bonn?stand=2024.1");
        assertThat(page.select("tbody th").eachText()).doesNotContain("2025");
    }

    @Test
    void englishPagesSpeakEnglish() {
        var page = open("/en/staedtevergleich?stadt=darmstadt&stadt=bonn", 200);

        assertThat(page.select("h1").text()).isEqualTo("Darmstadt and Bonn compared");
        assertThat(page.select("table").get(1).text()).contains("Rank 16 82.9 points, 2024");
    }

    private Document open(String address, int status) {
        var answer = browser.get().uri(URI.create(address)).exchange();
        assertThat(answer).as(address).hasStatus(status);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
