package de.stadtindex.opendata.web.api.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.NewCategory;
import de.stadtindex.ranking.ReleaseDesk;
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
import org.springframework.test.annotation.DirtiesContext;

/** What is told of editions stays true when the index goes on without them. */
@Import({ClockTestConfiguration.class, ComingEdition.class, CorrectedHamburg.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangingIndexTests extends FigureReading {

    private static final Instant RELEASE = MutableClock.START.plus(Duration.ofDays(1));
    private static final String NEW = "klimaschutz";

    /** What names the rankings of editions. */
    private static final List<String> ADDRESSES = List.of(
            "/api/v1/results?edition=2025&limit=200&gaps=true",
            "/api/v1/editions/2019",
            "/api/v1/editions/2025",
            "/api/v1/categories",
            "/sitemap.xml",
            "/daten/tabellenschema.json");

    @Autowired
    private MutableClock clock;

    @Autowired
    private ComingEdition edition;

    @Autowired
    private CorrectedHamburg hamburg;

    @Autowired
    private ReleaseDesk releases;

    @Autowired
    private Categories categories;

    /** After the editions were read for the first time, as it will be. */
    @BeforeAll
    void announce() {
        assertThat(stored()).isNotEmpty();
        edition.schedule(RELEASE);
        categories.create(List.of(new NewCategory(
                new CategoryKey(NEW),
                9,
                CategoryKey.OVERALL,
                Stream.of("de", "en")
                        .map(language -> new CategoryTree.Label(2026, language, "Klima"))
                        .toList())));
    }

    @BeforeEach
    void begin() {
        clock.reset();
    }

    @Test
    void aCategoryIsNamedByNoEditionBeforeItsOwn() {
        clock.moveTo(RELEASE.minusMillis(1));

        assertThat(ADDRESSES)
                .allSatisfy(address -> assertThat(request(address))
                        .hasStatusOk()
                        .body()
                        .asString()
                        .doesNotContain(NEW));
        assertThat(Stream.of("/results?category=", "/comparisons/2024/2025?category="))
                .allSatisfy(address -> problem(ask(address + NEW), 404, "not-found"));
    }

    @Test
    void onceItsEditionIsOutItIsNamedByThatAlone() {
        clock.moveTo(RELEASE);

        assertThat(Stream.of(
                        "/api/v1/editions/2026", "/api/v1/categories", "/sitemap.xml", "/daten/tabellenschema.json"))
                .allSatisfy(address -> assertThat(body(request(address))).contains(NEW));
        assertThat(body(request("/sitemap.xml"))).doesNotContain("/rangliste/2025/" + NEW);
        assertThat(read("/results?gaps=true&category=" + NEW).get("total").asInt())
                .isEqualTo(4);
        assertThat(body(ask("/editions/2025"))).doesNotContain(NEW);
        assertThat(Stream.of("/results?edition=2025&category=", "/comparisons/2025/2026?category="))
                .allSatisfy(address -> problem(ask(address + NEW), 404, "not-found"));
    }

    /** The version that names the state is still there, but the pages would no longer fit together. */
    @Test
    void aCursorEndsWithAWithdrawalInAnotherEdition() {
        VersionNumber corrected = hamburg.correct();
        clock.moveTo(RELEASE);
        String next = next("/results");
        assertThat(ask(next)).hasStatusOk();

        releases.withdraw(corrected, "Kim", "A source was misread.");

        problem(ask(next), 400, "malformed-cursor");
        assertThat(ask(next("/results"))).hasStatusOk();
    }

    @Test
    void aSlipIsToldAsSuchEvenWhereThereIsNoCity() {
        clock.moveTo(Instant.EPOCH);

        problem(ask("/cities?state=hessen"), 400, "malformed-parameter");
        problem(ask("/cities?state=HE"), 404, "not-found");
    }
}
