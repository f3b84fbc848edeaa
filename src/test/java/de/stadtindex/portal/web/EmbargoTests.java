package de.stadtindex.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PublicPaths;
import de.stadtindex.city.CityRegister;
import de.stadtindex.city.NewCity;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.Editions;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.ReleaseDesk;
import de.stadtindex.ranking.VersionContent;
import de.stadtindex.ranking.VersionDesk;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * An edition approved for tomorrow at ten is nowhere before and everywhere after. It has a city of its own and figures no
 * other edition has, so that any trace of it can be told.
 */
@Import(ClockTestConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbargoTests extends PageReading {

    private static final EditionYear YEAR = new EditionYear(2026);
    private static final CityKey NEW_CITY = new CityKey("16099001");
    private static final CityKey DARMSTADT = new CityKey("06411000");
    private static final Instant TOMORROW_AT_TEN = Instant.parse("2026-03-03T09:00:00Z");

    /** Signs of the new edition: its year, its city, its score, its source. */
    private static final List<String> TRACES =
            List.of("/2026", ">2026<", "2026:", "Neustadt", "neustadt-embargo", "91,7", "91.7", "embargo.example");

    @Autowired
    private MutableClock clock;

    @Autowired
    private CityRegister cities;

    @Autowired
    private Editions editions;

    @Autowired
    private VersionDesk desk;

    @Autowired
    private ReleaseDesk releases;

    @BeforeAll
    void approveForTomorrow() {
        cities.register(List.of(new NewCity(
                NEW_CITY,
                "Neustadt Embargo",
                FederalState.TH,
                null,
                null,
                new BigDecimal("50.7"),
                new BigDecimal("11.6"),
                List.of())));
        editions.create(new EditionFacts(YEAR, LocalDate.of(2026, 3, 3), 2, 38, 170, 340, null, null));
        VersionNumber number = desk.draft(YEAR, content(), "test", "new edition");
        desk.submitForReview(number, "test", "checked");
        releases.approve(number, TOMORROW_AT_TEN, "another", "approved");
    }

    private static VersionContent content() {
        Citation source = new Citation("embargo.example", "https://embargo.example/2026");
        Stream<VersionContent.Cell> cells = Stream.of("gesamt", "verwaltung", "mobilitaet")
                .map(CategoryKey::new)
                .flatMap(category -> Stream.of(
                        cell(NEW_CITY, category, 1, "91.7", source), cell(DARMSTADT, category, 2, "90.1", source)));
        return new VersionContent(
                Map.of(NEW_CITY, Participation.CERTAIN, DARMSTADT, Participation.CERTAIN), cells.toList());
    }

    private static VersionContent.Cell cell(
            CityKey city, CategoryKey category, int rank, String score, Citation source) {
        return new VersionContent.Cell(
                city, category, new Figure(new Rank(rank), Score.of(score), Certainty.STATED, source));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    static Stream<String> existingPages() {
        Stream<String> files = Stream.of("/feed/alles.atom", "/feed/stadt/darmstadt.atom", "/kalender.ics")
                .flatMap(path -> Stream.of(path, "/en" + path));
        return Stream.concat(PublicPaths.all(), files);
    }

    /** Pages that only the new edition brings. */
    static Stream<String> newPages() {
        return Stream.of(
                        "/rangliste/2026",
                        "/rangliste/2026/verwaltung",
                        "/stadt/neustadt-embargo",
                        "/stadt/neustadt-embargo.pdf",
                        "/feed/stadt/neustadt-embargo.atom",
                        "/zitat/stadt/neustadt-embargo",
                        "/zitat/stadt/neustadt-embargo.bib",
                        "/zitat/rangliste/2026.json",
                        "/vergleich/2025/2026",
                        "/rangliste/2026?stand=2026.1",
                        "/karte?ausgabe=2026",
                        "/land/thueringen?ausgabe=2026")
                .flatMap(path -> Stream.of(path, "/en" + path));
    }

    @ParameterizedTest
    @MethodSource("existingPages")
    void noPageShowsATraceBeforeTheInstant(String address) {
        clock.moveTo(TOMORROW_AT_TEN.minus(Duration.ofMillis(1)));

        assertThat(body(request(address))).doesNotContain(TRACES);
    }

    @ParameterizedTest
    @MethodSource("newPages")
    void pagesOfTheNewEditionDoNotExistBeforeTheInstant(String address) {
        clock.moveTo(TOMORROW_AT_TEN.minus(Duration.ofMillis(1)));

        MvcTestResult result = request(address);

        assertThat(result).hasStatus(404);
        assertThat(body(result)).doesNotContain("Neustadt Embargo", "91,7", "91.7", "embargo.example");
    }

    @ParameterizedTest
    @MethodSource("newPages")
    void pagesOfTheNewEditionAreThereFromTheInstantOn(String address) {
        clock.moveTo(TOMORROW_AT_TEN);

        assertThat(request(address)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stadt/darmstadt", "/methode", "/land/thueringen", "/karte", "/zeitreihe", "/suche"})
    void existingPagesShowTheNewEditionFromTheInstantOn(String path) {
        clock.moveTo(TOMORROW_AT_TEN);

        for (String address : List.of(path, path.equals("/") ? "/en" : "/en" + path)) {
            assertThat(body(request(address))).as(address).containsAnyOf("2026", "Neustadt Embargo");
        }
    }

    @Test
    void searchFindsTheNewCityOnlyFromTheInstantOn() {
        clock.moveTo(TOMORROW_AT_TEN.minus(Duration.ofMillis(1)));
        assertThat(request("/suche?q=neustadt")).hasStatusOk();
        assertThat(body(request("/suche?q=neustadt"))).doesNotContain("Neustadt Embargo");

        clock.moveTo(TOMORROW_AT_TEN);
        assertThat(request("/suche?q=neustadt")).hasRedirectedUrl("/stadt/neustadt-embargo");
    }

    @Test
    void aFrozenViewOfTheEditionBeforeStaysAsItWas() {
        clock.moveTo(TOMORROW_AT_TEN.plus(Duration.ofDays(1)));

        assertThat(body(request("/stadt/darmstadt?stand=2025.1")))
                .contains("Sie sehen den festen Datenstand 2025.1")
                .contains("Rang 17 von 83")
                .doesNotContain("91,7", "Neustadt");
    }
}
