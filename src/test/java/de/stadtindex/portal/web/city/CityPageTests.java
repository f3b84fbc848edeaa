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
                .extracting(row -> row.replaceAll(" (▲|▼|●|–|keine frühere).*", ""))
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
                .isEqualTo("Darmstadt verbessert sich 2025 um 1 Platz auf Rang 17 (2024: Rang 18).");
    }

    @Test
    void rank9InSocietyIsNamedAsTopTen() {
        assertThat(open("/stadt/darmstadt").text())
                .contains("Darmstadt steht 2025 in der Kategorie Gesellschaft und Bildung auf Rang 9 von 83.");
    }

    @Test
    void theLeadInHessenIsHedgedBecauseTwoRanksAreNotKnown() {
        assertThat(open("/stadt/darmstadt").text())
                .contains("Darmstadt ist 2025 nach den bekannten Werten die bestplatzierte Stadt in Hessen."
                        + " Belegt ist das nicht: Die Ränge 12 und 16 sind im Jahr 2025 nicht bekannt.");
    }

    @Test
    void aCityThatWasNotRankedBeforeIsNew() {
        assertThat(open("/stadt/cottbus").select(".lead").text())
                .isEqualTo("Cottbus steht 2025 auf Rang 81 von 83. Cottbus ist 2025 neu in der Rangliste.");
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
                .containsExactly(
                        "Darmstadt verschlechtert sich von 2019 auf 2025 um 7 Plätze auf Rang 17 (2019: Rang 10)."
                                + " Bester bekannter Rang: 4 (2020).",
                        "Darmstadt: 61,1 Punkte (2019), 71,7 Punkte (2020), 72,5 Punkte (2021), 75,3 Punkte (2022)"
                                + " und 77,8 Punkte (2024).",
                        "Darmstadt 2025: Rang 9 (Gesellschaft und Bildung)."
                                + " In den anderen Kategorien ist der Rang nicht bekannt.");
    }

    @Test
    void englishReadersReadEnglish() {
        assertThat(open("/en/stadt/darmstadt").select(".lead").text())
                .isEqualTo("Darmstadt improves by 1 place in 2025, to rank 17 (2024: rank 18).");
    }

    @Test
    void aCityWithoutAKnownRankSaysSo() {
        Document page = open("/stadt/hanau");

        assertThat(page.select(".stand").text()).isEqualTo("2025: Rang nicht bekannt");
        assertThat(page.text()).contains("Der Rang von Hanau im Jahr 2025 ist nicht bekannt.");
    }

    @Test
    void aContestedRankIsShownAndSupportsNoChange() {
        Document page = open("/stadt/leipzig");

        assertThat(page.select(".lead").text())
                .isEqualTo(
                        "Leipzig steht 2025 auf Rang 9 von 83. Die Quellen geben Leipzig im Jahr 2024 einen Rang, auf"
                                + " dem auch eine andere Stadt stehen soll.");
        assertThat(texts(page, "section[aria-labelledby=verlauf] tbody tr"))
                .anySatisfy(row -> assertThat(row).startsWith("2024 23 von 82 (widersprüchliche Quellen)"))
                .anySatisfy(row -> assertThat(row).isEqualTo("2025 9 von 83 – Veränderung nicht bekannt –"));
    }

    @Test
    void inTheFirstEditionNothingHasChanged() {
        assertThat(texts(open("/stadt/darmstadt"), "section[aria-labelledby=verlauf] tbody tr"))
                .filteredOn(row -> row.startsWith("2019"))
                .singleElement()
                .asString()
                .contains("keine frühere Ausgabe");
    }
}
