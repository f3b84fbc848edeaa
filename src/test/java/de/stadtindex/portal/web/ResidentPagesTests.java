package de.stadtindex.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What residents read about the bundled figures. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(PostgresTestConfiguration.class)
class ResidentPagesTests {

    @Autowired
    private MockMvcTester browser;

    private MvcTestResult request(String address) {
        return browser.get().uri(URI.create(address)).exchange();
    }

    private Document open(String address) {
        return document(request(address), 200);
    }

    private Document document(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(Document page, String selector) {
        return page.select(selector).eachText();
    }

    @Nested
    class CityPage {

        @Test
        void darmstadtShowsItsRankInEveryEdition() {
            Document page = open("/stadt/darmstadt");

            assertThat(texts(page, "section[aria-labelledby=verlauf] tbody tr"))
                    .extracting(row -> row.replaceAll(" (▲|▼|●|–).*", ""))
                    .containsExactly(
                            "2025 17 von 83",
                            "2024 18 von 82",
                            "2023 16 von 81",
                            "2022 10 von 81",
                            "2021 5 von 81",
                            "2020 4 von 81",
                            "2019 10 von 81");
        }

        @Test
        void darmstadtStandsOn17Of83AndIsUpOneFromTheYearBefore() {
            Document page = open("/stadt/darmstadt");

            assertThat(page.select(".stand").text())
                    .isEqualTo("2025: Rang 17 von 83 · ▲ 1um 1 Platz verbessert gegenüber 2024");
            assertThat(page.select(".lead").text())
                    .isEqualTo(
                            "Darmstadt steht 2025 auf Rang 17 von 83 und hat sich gegenüber 2024 um 1 Platz verbessert.");
        }

        @Test
        void rank9InSocietyIsNamedAsTopTen() {
            assertThat(open("/stadt/darmstadt").text())
                    .contains("In der Kategorie Gesellschaft und Bildung gehört die Stadt mit Rang 9 zu den ersten zehn.");
        }

        @Test
        void theLeadInHessenIsHedgedBecauseTwoRanksAreNotKnown() {
            assertThat(open("/stadt/darmstadt").text())
                    .contains("Nach den bekannten Werten ist Darmstadt die bestplatzierte Stadt in Hessen."
                            + " Belegt ist das nicht: Die Ränge 12 und 16 sind nicht bekannt.");
        }

        @Test
        void everyFigureHasItsSource() {
            Document page = open("/stadt/darmstadt");

            assertThat(texts(page, "section[aria-labelledby=quellen] tbody tr"))
                    .hasSize(10)
                    .anySatisfy(row -> assertThat(row).startsWith("2025 Gesamtwertung 17 – belegt tvdarmstadt.de"))
                    .anySatisfy(row -> assertThat(row).startsWith("2025 Gesellschaft und Bildung 9 – belegt press release"))
                    .allSatisfy(row -> assertThat(row).matches(".*(belegt|abgeleitet|einmal berichtet) \\S.*"));
        }

        @Test
        void theChartSaysItsFindingInWords() {
            assertThat(open("/stadt/darmstadt").select("svg[role=img]").eachAttr("aria-label"))
                    .contains("Darmstadt: 2019 Rang 10, bester bekannter Rang 4 (2020), 2025 Rang 17.");
        }

        @Test
        void englishReadersReadEnglish() {
            assertThat(open("/en/stadt/darmstadt").select(".lead").text())
                    .isEqualTo("Darmstadt ranks 17 of 83 in 2025, up 1 place from 2024.");
        }

        @Test
        void aCityWithoutAKnownRankSaysSo() {
            Document page = open("/stadt/hanau");

            assertThat(page.select(".stand").text()).isEqualTo("2025: Rang nicht bekannt");
            assertThat(page.text()).contains("Hanau gehört 2025 zu den 83 bewerteten Städten; der Rang ist nicht bekannt.");
        }

        @Test
        void aContestedRankIsShownAndSupportsNoChange() {
            Document page = open("/stadt/leipzig");

            assertThat(texts(page, "section[aria-labelledby=verlauf] tbody tr"))
                    .anySatisfy(row -> assertThat(row).startsWith("2024 23 von 82 (widersprüchliche Quellen)"))
                    .anySatisfy(row -> assertThat(row).isEqualTo("2025 9 von 83 –Veränderung nicht bekannt –"));
        }
    }

    @Nested
    class RankingPage {

        @Test
        void nearTiesAreMarkedAndNotMerged() {
            Document page = open("/rangliste/2024/verwaltung");

            Map.of("darmstadt", "16", "hamburg", "17", "augsburg", "18").forEach((city, rank) -> {
                assertThat(page.select("#stadt-" + city + " .rang").text()).isEqualTo(rank + "≈beinahe gleichauf");
                assertThat(page.select("#stadt-" + city + " .land + .score").text()).isEqualTo("82,9");
            });
        }

        @Test
        void twoCitiesOnOneRankAreShownWithBothSources() {
            Document page = open("/rangliste/2024");

            assertThat(page.select(".notice").text())
                    .startsWith("Rang 23 nennen die Quellen für mehr als eine Stadt: Ingolstadt und Leipzig.");
            assertThat(page.select(".notice a[rel~=nofollow]")).hasSize(2);
            assertThat(page.select("#stadt-leipzig .rang").text())
                    .isEqualTo("23?widersprüchliche Quellen");
        }

        @Test
        void gapsAreSaidAndListedApart() {
            Document page = open("/rangliste/2025");

            assertThat(page.select(".lead").text()).startsWith("38 von 83 Rängen bekannt");
            assertThat(page.select(".filter ~ table.ranking tbody tr")).hasSize(38);
            assertThat(texts(page, "#ohne-rang")).containsExactly("Rang nicht bekannt");
            assertThat(page.select("section:has(#ohne-rang)").text()).contains("Hanau", "Kassel", "Wiesbaden");
        }

        @Test
        void filtersAndSortingWorkOnTheServer() {
            Document page = open("/rangliste/2024?land=HE&sortierung=stadt&richtung=ab");

            assertThat(texts(page, ".filter ~ table.ranking tbody th"))
                    .containsExactly("Wiesbaden", "Offenbach am Main", "Hanau", "Frankfurt am Main", "Darmstadt");
            assertThat(page.select("th[aria-sort=descending]").text()).isEqualTo("Stadt");
            assertThat(page.select("select[name=land] option[selected]").text()).isEqualTo("Hessen");
        }

        @Test
        void anotherYearKeepsTheView() {
            Document page = open("/rangliste/2025?land=HE&sortierung=stadt");

            assertThat(page.select(".tabs a").eachAttr("href"))
                    .contains("/rangliste/2024?land=HE&sortierung=stadt");
        }

        @Test
        void unknownScoresComeLastWhicheverWayTheTableIsSorted() {
            for (String way : List.of("auf", "ab")) {
                List<String> scores = texts(
                        open("/rangliste/2025?sortierung=gesamt&richtung=" + way),
                        ".filter ~ table.ranking tbody td.land + td.score");
                assertThat(scores.getFirst()).isNotEqualTo("–");
                assertThat(scores.getLast()).isEqualTo("–");
            }
        }

        @Test
        void aFilterWithoutHitsSaysWhatToDo() {
            assertThat(open("/rangliste/2025?name=xyz").select(".notice").text())
                    .isEqualTo(
                            "Keine Stadt passt zu dieser Auswahl. Setzen Sie die Filter zurück oder wählen Sie weniger aus.");
        }
    }

    @Nested
    class Comparison {

        @Test
        void hannoverClimbsMostAndKaiserslauternFallsMost() {
            Document page = open("/vergleich/2024/2025");

            assertThat(page.text())
                    .contains("Am meisten gewinnt Hannover (von Rang 41 auf 7): plus 34 Plätze.")
                    .contains("Am meisten verliert Kaiserslautern (von Rang 44 auf 68): minus 24 Plätze.");
            assertThat(texts(page, "section[aria-labelledby=aufsteiger] tbody tr").getFirst())
                    .isEqualTo("Hannover 41 7 ▲ 34um 34 Plätze verbessert");
            assertThat(texts(page, "section[aria-labelledby=absteiger] tbody tr").getFirst())
                    .isEqualTo("Kaiserslautern 44 68 ▼ 24um 24 Plätze verschlechtert");
        }

        @Test
        void cottbusIsNewAndNotAChange() {
            Document page = open("/vergleich/2024/2025");

            assertThat(page.select("h2:containsOwn(Neu in der Rangliste) + ul").text()).isEqualTo("Cottbus");
        }

        @Test
        void theNoteOnComparabilityIsThere() {
            assertThat(open("/vergleich/2022/2023").select(".notice").text())
                    .contains("2022 und 2023 sind nur mit Hinweis vergleichbar.")
                    .contains("von 133 (2022) auf 157 (2023)")
                    .contains("Bildung");
        }

        @Test
        void aPairInTheWrongOrderIsRefusedWithASentence() {
            assertThat(document(request("/vergleich/2025/2024"), 400).text())
                    .contains("Die frühere Ausgabe steht zuerst");
        }

        @Test
        void theFormLeadsToTheAddressOfThePair() {
            assertThat(request("/vergleich?von=2021&bis=2023&rangliste=mobilitaet&land="))
                    .hasStatus(302)
                    .hasRedirectedUrl("/vergleich/2021/2023?rangliste=mobilitaet");
        }
    }

    @Nested
    class Search {

        @ParameterizedTest
        @CsvSource({
            "muenchen,muenchen",
            "Frankfurt,frankfurt-am-main",
            "freiburg,freiburg-im-breisgau",
            "Darmstat,darmstadt",
            "Munich,muenchen"
        })
        void oneHitLeadsStraightToTheCity(String text, String city) {
            assertThat(request("/suche?q=" + text)).hasStatus(302).hasRedirectedUrl("/stadt/" + city);
            assertThat(request("/en/suche?q=" + text)).hasStatus(302).hasRedirectedUrl("/en/stadt/" + city);
        }

        @Test
        void severalHitsAreListed() {
            assertThat(texts(open("/suche?q=ha"), "ul.cities").getFirst()).contains("Hagen", "Hamburg", "Hannover");
        }

        @Test
        void aTextThatIsTooLongIsRefused() {
            assertThat(document(request("/suche?q=" + "a".repeat(101)), 400).text())
                    .contains("höchstens 100 Zeichen");
        }
    }

    @Nested
    class Errors {

        @Test
        void anUnknownEditionNamesThoseThatExist() {
            Document page = document(request("/rangliste/1850"), 404);

            assertThat(page.select("h1").text()).isEqualTo("Diese Ausgabe gibt es nicht.");
            assertThat(texts(page, "ul.cities a")).containsExactly("2025", "2024", "2023", "2022", "2021", "2020", "2019");
        }

        @Test
        void anUnknownCityAsksWhichOneWasMeant() {
            Document page = document(request("/stadt/frankfurt"), 404);

            assertThat(page.text()).contains("Meinten Sie eine dieser Städte?");
            assertThat(texts(page, "ul.cities a")).containsExactly("Frankfurt am Main");
            assertThat(document(request("/stadt/atlantis"), 404).select("h1").text())
                    .isEqualTo("Diese Stadt kennt der Index nicht.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/rangliste/2025?sortierung=%3Cscript%3E",
                    "/rangliste/2025?richtung=%3Cscript%3E",
                    "/rangliste/2025?land=%3Cscript%3E",
                    "/rangliste/2025?groesse=%3Cscript%3E",
                    "/rangliste/2025?stand=%3Cscript%3E",
                    "/vergleich/2024/2025?rangliste=%3Cscript%3E",
                    "/vergleich/2024/2025?land=%3Cscript%3E"
                })
        void aMalformedParameterIsRefusedWithoutEcho(String address) {
            Document page = document(request(address), 400);

            assertThat(page.select("h1").text()).isEqualTo("Diese Adresse verstehen wir nicht");
            assertThat(page.select(".lead").text()).isNotEmpty();
            assertThat(page.html()).doesNotContain("<script");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/rangliste/abc",
                    "/rangliste/2025/unsinn",
                    "/land/atlantis",
                    "/vergleich/2018/2025",
                    "/rangliste/2025?stand=2025.9",
                    "/stadt/%3Cscript%3E",
                    "/en/rangliste/99999"
                })
        void whatDoesNotExistIsNotFound(String address) {
            Document page = document(request(address), 404);

            assertThat(page.select("h1").text()).isNotEmpty();
            assertThat(page.html()).doesNotContain("<script");
        }
    }

    @Nested
    class FrozenView {

        @Test
        void theStateOf2024KnowsNothingOf2025() {
            Document page = open("/rangliste/2024?stand=2024.1");

            assertThat(page.select(".banner").text())
                    .startsWith("Sie sehen den festen Datenstand 2024.1 vom 16. September 2024.");
            assertThat(texts(page, ".tabs:first-of-type a")).doesNotContain("2025");
            document(request("/rangliste/2025?stand=2024.1"), 404);
        }
    }
}
