package de.stadtindex.portal.web.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.portal.web.PageReading;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a resident reads about one city. */
class CityPageTests extends PageReading {

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
                .isEqualTo("2025: Rang 17 von 83 · ▲ 1 um 1 Platz verbessert gegenüber 2024");
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
                .anySatisfy(row -> assertThat(row).isEqualTo("2025 9 von 83 – Veränderung nicht bekannt –"));
    }
}
