package de.stadtindex.press.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.ReleaseDesk;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.VersionContent;
import de.stadtindex.ranking.VersionContent.Cell;
import de.stadtindex.ranking.VersionDesk;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What sentences say once a correction has filled every gap of the overall ranking, and changed one score. */
@SpringBootTest(properties = "spring.application.name=corrected")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@Import(PostgresTestConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectedStatementTests {

    private static final EditionYear YEAR = new EditionYear(2025);
    private static final CityKey HAMBURG = new CityKey("02000000");
    private static final Citation SOURCE = new Citation("example.org", null);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DataStates states;

    @Autowired
    private Results results;

    @Autowired
    private VersionDesk desk;

    @Autowired
    private ReleaseDesk releases;

    @BeforeAll
    void correct() {
        VersionNumber number =
                desk.draft(YEAR, complete(results.of(states.current().newest())), "Alex", "all ranks");
        desk.explain(number, "Hamburg hat 89,5 Punkte.");
        desk.submitForReview(number, "Alex", "checked");
        releases.approveNow(number, "Kim", "approved");
    }

    /** Every city gets a rank that was open; those of Hesse the last of them. */
    private static VersionContent complete(EditionResults edition) {
        var ranking = edition.ranking(CategoryKey.OVERALL);
        Deque<Rank> open = new ArrayDeque<>(IntStream.rangeClosed(1, ranking.cities())
                .mapToObj(Rank::new)
                .filter(rank -> ranking.holders(rank).isEmpty())
                .toList());
        List<Cell> filled = ranking.withoutRank().stream()
                .sorted(Comparator.comparing((CityKey city) -> city.ags().startsWith("06"))
                        .thenComparing(Comparator.naturalOrder()))
                .map(city -> new Cell(
                        city, CategoryKey.OVERALL, new Figure(open.removeFirst(), null, Certainty.STATED, SOURCE)))
                .toList();
        return new VersionContent(
                edition.content().participants(),
                Stream.concat(
                                edition.content().figures().stream().map(CorrectedStatementTests::changed),
                                filled.stream())
                        .toList());
    }

    private static Cell changed(Cell cell) {
        boolean isHamburg = cell.city().equals(HAMBURG) && cell.category().isOverall();
        return isHamburg
                ? new Cell(
                        HAMBURG,
                        CategoryKey.OVERALL,
                        new Figure(new Rank(2), Score.of("89.5"), Certainty.STATED, SOURCE))
                : cell;
    }

    @Test
    void theRealPressReleaseIsSupportedOnceTheEditionIsComplete() throws Exception {
        MvcTestResult answer = browser.post()
                .uri("/api/v1/faktencheck")
                .contentType(MediaType.TEXT_PLAIN)
                .content(release())
                .exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.claims[?(@.text == 'smarteste Stadt Hessens' || @.text == 'bleibt')].verdict")
                .asArray()
                .containsExactly("SUPPORTED", "SUPPORTED");
    }

    private static byte[] release() throws IOException {
        try (var file =
                CorrectedStatementTests.class.getResourceAsStream("/factcheck/press-release-darmstadt-2025.txt")) {
            assertThat(file).isNotNull();
            return file.readAllBytes();
        }
    }

    @Test
    void aSentenceWhoseFigureWasCorrectedSaysSoAndWhatHoldsNow() throws Exception {
        Document page = page("/aussage/punkte_hamburg_gesamt_2025_89.6_stand_2025.1");

        assertThat(page.expectFirst(".notice").text())
                .startsWith("Nicht mehr gültig: Die Zahlen wurden mit dem Datenstand 2025.2")
                .endsWith("Hamburg hat 89,5 Punkte.");
        assertThat(page.text()).contains("Richtig ist: Im Jahr 2025 erreicht Hamburg 89,5 Punkte.");
        assertThat(page.select("meta[property=og:description]").attr("content"))
                .as("what travels with a link must not repeat what no longer holds")
                .startsWith("Nicht mehr gültig:")
                .endsWith("Im Jahr 2025 erreicht Hamburg 89,5 Punkte.");
    }

    @Test
    void aSentenceThatTheCorrectionDidNotTouchStaysValid() throws Exception {
        assertThat(page("/aussage/rang_darmstadt_gesamt_2025_17_stand_2025.1")
                        .expectFirst(".notice")
                        .text())
                .startsWith("Belegt:");
    }

    @Test
    void aCompleteEditionProvesThePlaceInTheState() throws Exception {
        assertThat(page("/presse/darmstadt/2025").select(".statements__text").eachText())
                .contains("Darmstadt ist 2025 die bestplatzierte Stadt in Hessen.");
    }

    private Document page(String path) throws Exception {
        MvcTestResult answer = browser.get().uri(URI.create(path)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
