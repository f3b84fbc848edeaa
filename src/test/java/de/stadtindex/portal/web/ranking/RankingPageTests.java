package de.stadtindex.portal.web.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.portal.web.PageReading;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a resident reads in a ranking. */
class RankingPageTests extends PageReading {

    @Test
    void nearTiesAreMarkedAndNotMerged() {
        Document page = open("/rangliste/2024/verwaltung");

        Map.of("darmstadt", "16", "hamburg", "17", "augsburg", "18").forEach((city, rank) -> {
            assertThat(page.select("#stadt-" + city + " .rang").text()).isEqualTo(rank + " ≈ beinahe gleichauf");
            assertThat(page.select("#stadt-" + city + " .land + .score").text()).isEqualTo("82,9");
        });
    }

    @Test
    void twoCitiesOnOneRankAreShownWithBothSources() {
        Document page = open("/rangliste/2024");

        assertThat(page.select(".notice").text())
                .startsWith("Rang 23 nennen die Quellen für mehr als eine Stadt: Ingolstadt und Leipzig.");
        assertThat(page.select(".notice a[rel~=nofollow]")).hasSize(2);
        assertThat(page.select("#stadt-leipzig .rang").text()).isEqualTo("23 ? widersprüchliche Quellen");
    }

    @Test
    void whatThePublisherSaysOfTheWholeEditionIsSaid() {
        assertThat(texts(open("/rangliste/2025"), ".notes li"))
                .startsWith(
                        "Im Jahr 2025 erreichen die Städte im Mittel 70,8 Punkte.",
                        "Im Jahr 2025 liegt Rang 10 bei 84,7 Punkten.");
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

        assertThat(page.select(".tabs a").eachAttr("href")).contains("/rangliste/2024?land=HE&sortierung=stadt");
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
                .isEqualTo("Keine Stadt passt zu dieser Auswahl. Setzen Sie die Filter zurück oder wählen Sie weniger"
                        + " aus.");
    }

    @Test
    void inTheFirstEditionNothingHasChanged() {
        assertThat(open("/rangliste/2019").select("table.ranking").text())
                .contains("keine frühere Ausgabe")
                .doesNotContain("Veränderung nicht bekannt");
        assertThat(open("/rangliste/2020").select("table.ranking").text())
                .contains("Veränderung nicht bekannt")
                .doesNotContain("keine frühere Ausgabe");
    }
}
