package de.stadtindex.portal.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.portal.web.PageReading;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a resident reads about two editions. */
class ComparisonPageTests extends PageReading {

    @Test
    void hannoverClimbsMostAndKaiserslauternFallsMost() {
        Document page = open("/vergleich/2024/2025");

        assertThat(page.text())
                .contains(
                        "Keine Stadt verbessert sich 2025 nach den bekannten Werten stärker als Hannover: um 34 Plätze"
                                + " auf Rang 7 (2024: Rang 41).")
                .contains("Keine Stadt fällt 2025 nach den bekannten Werten weiter zurück als Kaiserslautern: um 24"
                        + " Plätze auf Rang 68 (2024: Rang 44).");
        assertThat(texts(page, "section[aria-labelledby=aufsteiger] tbody tr").getFirst())
                .isEqualTo("Hannover 41 7 ▲ 34 um 34 Plätze verbessert");
        assertThat(texts(page, "section[aria-labelledby=absteiger] tbody tr").getFirst())
                .isEqualTo("Kaiserslautern 44 68 ▼ 24 um 24 Plätze verschlechtert");
    }

    @Test
    void theLargestMovesOfAStateAreItsOwn() {
        assertThat(texts(open("/vergleich/2024/2025?land=HE"), "main > p.lead, main > p.lead + p"))
                .containsExactly(
                        "Von 3 Städten ist der Rang in beiden Ausgaben bekannt:"
                                + " 3 verbessert, 0 verschlechtert, 0 unverändert.",
                        "Größter bekannter Aufstieg in Hessen: Offenbach am Main verbessert sich 2025 um 23 Plätze auf"
                                + " Rang 49 (2024: Rang 72).");
    }

    @Test
    void wherePlacesAreOpenNoMoveIsProvenToBeTheLargest() {
        assertThat(open("/en/vergleich/2024/2025").text())
                .contains("No city improves more than Hannover in 2025, as far as is known:"
                        + " by 34 places, to rank 7 (2024: rank 41).");
    }

    @Test
    void cottbusIsNewAndNotAChange() {
        Document page = open("/vergleich/2024/2025");

        assertThat(page.select("h2:containsOwn(Neu in der Rangliste) + ul").text())
                .isEqualTo("Cottbus");
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
        assertThat(document(request("/vergleich/2025/2024"), 400).text()).contains("Die frühere Ausgabe steht zuerst");
    }

    @Test
    void theFormLeadsToTheAddressOfThePair() {
        assertThat(request("/vergleich?von=2021&bis=2023&rangliste=mobilitaet&land="))
                .hasStatus(302)
                .hasRedirectedUrl("/vergleich/2021/2023?rangliste=mobilitaet");
    }
}
