package de.stadtindex.portal.web.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.portal.web.PageReading;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.ReleaseDesk;
import de.stadtindex.ranking.VersionContent;
import de.stadtindex.ranking.VersionContent.Cell;
import de.stadtindex.ranking.VersionDesk;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * A ranking or comparison of more cities than one page holds is shown in parts, and given away whole; an edition of more than a
 * thousand is read ranking by ranking.
 */
@Transactional
class LongRankingTests extends PageReading {

    private static final int CITIES = 1_205;
    private static final String ROWS = ".filter ~ table.ranking tbody tr";

    @Autowired
    private JdbcClient database;

    @Autowired
    private VersionDesk desk;

    @Autowired
    private ReleaseDesk releases;

    @BeforeEach
    void releaseLongRankings() {
        database.sql("insert into city select to_char(90000000 + n, 'FM00000000'), 'Ort ' || n, 'ort-' || n, 'HE',"
                        + " 9000, date '2017-12-31', 50, 9 from generate_series(1, :cities) n")
                .param("cities", CITIES)
                .update();
        release(2026, 1);
        release(2027, 0);
    }

    private void release(int edition, int turned) {
        database.sql("insert into edition (year, published_on, cities) values (:year, make_date(:year, 9, 1), :cities)")
                .param("year", edition)
                .param("cities", CITIES)
                .update();
        VersionNumber number = desk.draft(new EditionYear(edition), content(turned), "Alex", "long");
        desk.explain(number, "Sehr viele Städte.");
        desk.submitForReview(number, "Alex", "checked");
        releases.approveNow(number, "Kim", "approved");
    }

    /** Each city so many ranks behind its number, the last ones in front. */
    private static VersionContent content(int turned) {
        List<CityKey> cities = IntStream.rangeClosed(1, CITIES)
                .mapToObj(number -> new CityKey(String.valueOf(90_000_000 + number)))
                .toList();
        List<Cell> figures = IntStream.range(0, CITIES)
                .mapToObj(place -> new Cell(
                        cities.get(place),
                        CategoryKey.OVERALL,
                        new Figure(
                                new Rank((place + turned) % CITIES + 1),
                                null,
                                Certainty.STATED,
                                new Citation("example.org", null))))
                .toList();
        return new VersionContent(
                cities.stream().collect(Collectors.toMap(Function.identity(), _ -> Participation.CERTAIN)), figures);
    }

    @Test
    void eachPartLeadsToItsNeighbours() {
        Document first = open("/rangliste/2027");
        Document second = open("/rangliste/2027?seite=2");
        Document last = open("/en/rangliste/2027?seite=13&land=HE");

        assertThat(first.select(ROWS)).hasSize(100);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(first.select("nav:has(a[rel=next])").text()).startsWith("1 bis 100 von 1.205 Städten");
        assertThat(texts(second, ROWS + " .rang")).startsWith("101");
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/rangliste/2027");
        assertThat(second.select("a[rel=next]").attr("href")).isEqualTo("/rangliste/2027?seite=3");
        assertThat(second.select("link[rel=canonical]").attr("href")).endsWith("/rangliste/2027?seite=2");
        assertThat(last.select(ROWS)).hasSize(5);
        assertThat(last.select("a[rel=next]")).isEmpty();
        assertThat(last.select("a[rel=prev]").attr("href")).isEqualTo("/en/rangliste/2027?land=HE&seite=12");
    }

    @Test
    void partsThatAreNotThereAreSaidNotToBe() {
        assertThat(document(request("/rangliste/2027?seite=14"), 400).text())
                .contains("Diese Seite der Liste gibt es nicht");
        assertThat(document(request("/rangliste/2025?seite=2"), 400).text())
                .contains("Diese Seite der Liste gibt es nicht");
        assertThat(document(request("/rangliste/2027?seite=-1"), 400).text())
                .contains("Diese Seite der Liste gibt es nicht");
    }

    @Test
    void rankingsOfWhichNothingIsKnownSaySo() {
        assertThat(open("/rangliste/2027/mobilitaet?seite=1").select(".lead").text())
                .startsWith("0 von 1.205 Rängen bekannt");
        assertThat(open("/stadt/ort-7").text()).contains("7 von 1.205");
    }

    @Test
    void comparisonsOfThemAreShownInParts() {
        Document first = open("/vergleich/2026/2027?land=HE");
        Document last = open("/en/vergleich/2026/2027?seite=13");

        assertThat(first.select("section[aria-labelledby=alle] tbody tr")).hasSize(100);
        assertThat(first.select("section[aria-labelledby=alle] nav").text()).startsWith("1 bis 100 von 1.205 Städten");
        assertThat(first.select("section[aria-labelledby=alle] > .hint").text())
                .isEqualTo("1 bis 100 von 1.205 Städten");
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/vergleich/2026/2027?land=HE&seite=2");
        assertThat(first.select("section[aria-labelledby=absteiger] tbody tr").text())
                .isEqualTo("Ort 1205 1 1205 ▼ 1204 um 1.204 Plätze verschlechtert");
        assertThat(last.select("section[aria-labelledby=alle] tbody tr")).hasSize(5);
        assertThat(last.select("a[rel=prev]").attr("href")).isEqualTo("/en/vergleich/2026/2027?seite=12");
        assertThat(last.select("link[rel=canonical]").attr("href")).endsWith("/en/vergleich/2026/2027?seite=13");
        assertThat(document(request("/vergleich/2026/2027?seite=14"), 400).text())
                .contains("Diese Seite der Liste gibt es nicht");
    }

    @Test
    void ofManyCitiesOfLikeSizeTheNearestAreNamed() {
        Document page = open("/stadt/ort-700");

        assertThat(texts(page, "section[aria-labelledby=groesse] tbody td:first-child"))
                .hasSize(60)
                .startsWith("670")
                .endsWith("730");
        assertThat(page.select("section[aria-labelledby=groesse] > p").text())
                .isEqualTo("unter 150.000: 1.204 von 1.204 weiteren Städten mit bekanntem Rang 2027."
                        + " Gezeigt sind die 60, die ihr im Rang am nächsten stehen.");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 61", "30, 1, 61", "32, 2, 62", "1175, 1145, 1205", "1176, 1145, 1205", "1205, 1145, 1204"})
    void towardsBothEndsThereAreAsManyOfThem(int rank, String first, String last) {
        assertThat(texts(open("/stadt/ort-" + rank), "section[aria-labelledby=groesse] tbody td:first-child"))
                .hasSize(60)
                .doesNotContain(String.valueOf(rank))
                .startsWith(first)
                .endsWith(last);
    }

    @Test
    void sortedByChangeTheLargestClimbOrTheLargestFallComesFirst() {
        assertThat(open("/rangliste/2027?sortierung=veraenderung")
                        .select(ROWS)
                        .eachText()
                        .getFirst())
                .startsWith("1 ▲ 1 um 1 Platz verbessert Ort 1");
        assertThat(open("/rangliste/2027?sortierung=veraenderung&richtung=auf")
                        .select(ROWS)
                        .eachText()
                        .getFirst())
                .startsWith("1205 ▼ 1204 um 1.204 Plätze verschlechtert Ort 1205");
    }

    @Test
    void filesHoldAllOfIt() {
        assertThat(body(request("/rangliste/2027.csv?seite=2")).lines().filter(line -> line.contains(",gesamt,9")))
                .hasSize(CITIES);
    }
}
