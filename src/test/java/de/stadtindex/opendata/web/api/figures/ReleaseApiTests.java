package de.stadtindex.opendata.web.api.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.ranking.ReleaseDesk;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What programs are told as versions come, are corrected, and go. */
@Import({ClockTestConfiguration.class, ComingEdition.class, CorrectedHamburg.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseApiTests extends FigureReading {

    private static final Instant RELEASE = MutableClock.START.plus(Duration.ofDays(1));

    /** Each route, asked for what is to come in each way it can be. */
    private static final List<String> ADDRESSES = List.of(
            "",
            "/openapi.json",
            "/editions",
            "/editions/2026",
            "/versions",
            "/versions/2026.1",
            "/categories",
            "/categories?version=2026.1",
            "/cities",
            "/cities/kassel",
            "/cities/kassel?version=2026.1",
            "/results?limit=200&sort=-edition",
            "/results?edition=2026",
            "/results?version=2026.1",
            "/results?sort=-score",
            "/comparisons/2025/2026",
            "/changes?from=2025.1&to=2026.1",
            "/claims?city=darmstadt",
            "/claims?city=darmstadt&edition=2026",
            "/claims/rang_kassel_gesamt_2026_1_stand_2026.1");

    @Autowired
    private MutableClock clock;

    @Autowired
    private ComingEdition edition;

    @Autowired
    private CorrectedHamburg hamburg;

    @Autowired
    private ReleaseDesk releases;

    @BeforeAll
    void schedule() {
        edition.schedule(RELEASE);
    }

    @BeforeEach
    void begin() {
        clock.reset();
    }

    @Test
    void nothingIsToldOfAVersionBeforeItsInstant() {
        clock.moveTo(RELEASE.minusMillis(1));

        assertThat(ADDRESSES).allSatisfy(address -> {
            MvcTestResult answer = ask(address);
            assertThat(answer.getResponse().getStatus()).isEqualTo(address.contains("2026") ? 404 : 200);
            assertThat(body(answer).replace(address, ""))
                    .doesNotContain("98.7", "99.6", ComingEdition.SOURCE)
                    .doesNotContainPattern("\"2026[^-]");
        });
    }

    @Test
    void fromItsInstantOnEverythingIs() {
        clock.moveTo(RELEASE);

        assertThat(ADDRESSES).allSatisfy(address -> assertThat(ask(address)).hasStatusOk());
        assertThat(ADDRESSES)
                .filteredOn(address -> address.contains("2026") && !address.startsWith("/categories"))
                .allSatisfy(address -> assertThat(body(ask(address))).contains("2026.1"));
        assertThat(body(ask("/results?edition=2026"))).contains("98.7", ComingEdition.SOURCE);
    }

    @Test
    void aReleaseBetweenTwoPagesMovesNothing() {
        JsonNode first = read("/results?limit=200&sort=-edition");
        int before = figures();
        clock.moveTo(RELEASE);

        List<JsonNode> rest = pages(first.get("next").asString().replace("http://localhost/api/v1", ""));

        assertThat(Stream.concat(first.get("results").values().stream(), rest.stream()))
                .hasSize(before)
                .doesNotHaveDuplicates()
                .noneMatch(result -> result.get("edition").asInt() == 2026);
    }

    @Test
    void whoIsUpToDateLearnsOfTheRelease() {
        String tag = String.valueOf(ask("/versions").getResponse().getHeader("ETag"));
        assertThat(ask(HttpMethod.GET, "/versions", "If-None-Match", tag)).hasStatus(304);

        clock.moveTo(RELEASE);

        assertThat(ask(HttpMethod.GET, "/versions", "If-None-Match", tag))
                .hasStatusOk()
                .hasHeader("Last-Modified", "Tue, 03 Mar 2026 09:00:00 GMT");
    }

    @Test
    void aCorrectionIsToldAndItsWithdrawalToo() {
        VersionNumber corrected = hamburg.correct();

        JsonNode changes = read("/changes?from=2025.1&to=" + corrected).get("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.at("/0/change").asString()).isEqualTo("changed");
        assertThat(changes.at("/0/before/score").decimalValue()).isEqualByComparingTo("89.6");
        assertThat(changes.at("/0/after/score").decimalValue()).isEqualByComparingTo("89.5");
        assertThat(read("/versions/2025.1").at("/release/superseded_by").asString())
                .isEqualTo(corrected.toString());
        assertThat(score("")).isEqualByComparingTo("89.5");
        assertThat(score("&version=2025.1")).isEqualByComparingTo("89.6");
        assertThat(read("/claims/punkte_hamburg_gesamt_2025_89.6_stand_2025.1")
                        .get("status")
                        .asString())
                .isEqualTo("changed");
        String next =
                read("/results?version=" + corrected).get("next").asString().replace("http://localhost/api/v1", "");

        clock.moveBy(Duration.ofHours(1));
        releases.withdraw(corrected, "Kim", "A source was misread.");

        assertThat(problem(ask("/versions/" + corrected), 410, "withdrawn"))
                .isEqualTo("Version " + corrected
                        + " was withdrawn on 2026-03-02T10:00:00Z, for this reason: A source was misread.");
        assertThat(Stream.of("/results?version=" + corrected, next, "/changes?from=2025.1&to=" + corrected))
                .allSatisfy(address -> problem(ask(address), 410, "withdrawn"));
        assertThat(score("")).isEqualByComparingTo("89.6");
        assertThat(read("/versions").get("versions").values())
                .filteredOn(version -> version.get("status").asString().equals("withdrawn"))
                .extracting(version -> version.get("reason").asString())
                .containsExactly("A source was misread.");
        assertThat(ask("/results")).hasHeader("Last-Modified", "Mon, 02 Mar 2026 10:00:00 GMT");
    }

    private BigDecimal score(String pin) {
        return read("/results?edition=2025&category=gesamt&city=hamburg" + pin)
                .at("/results/0/score")
                .decimalValue();
    }
}
