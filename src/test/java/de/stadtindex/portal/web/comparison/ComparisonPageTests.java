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
                .contains("Am meisten gewinnt Hannover (von Rang 41 auf 7): plus 34 Plätze.")
                .contains("Am meisten verliert Kaiserslautern (von Rang 44 auf 68): minus 24 Plätze.");
        assertThat(texts(page, "section[aria-labelledby=aufsteiger] tbody tr").getFirst())
                .isEqualTo("Hannover 41 7 ▲ 34 um 34 Plätze verbessert");
        assertThat(texts(page, "section[aria-labelledby=absteiger] tbody tr").getFirst())
                .isEqualTo("Kaiserslautern 44 68 ▼ 24 um 24 Plätze verschlechtert");
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
