package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtindex.MutableClock;
import de.stadtindex.city.CityRegister;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReleaseSlice
class DataStatesTests {

    private static final Instant NOW = MutableClock.START;
    private static final Instant LAST_YEAR = NOW.minus(Duration.ofDays(365));
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Autowired
    private DataStates states;

    @Autowired
    private MutableClock clock;

    private Releases releases;

    @BeforeEach
    void prepare(
            @Autowired Editions editions,
            @Autowired VersionDesk desk,
            @Autowired ReleaseDesk releaseDesk,
            @Autowired CityRegister cities,
            @Autowired Categories categories) {
        Releases.enterDarmstadt(cities, categories);
        releases = new Releases(editions, desk, releaseDesk);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nothingIsPublicBeforeTheFirstRelease() {
        assertThat(states.current().versions()).isEmpty();
        assertThatExceptionOfType(EditionNotFoundException.class)
                .isThrownBy(() -> states.current().newest());
    }

    @Test
    void aDraftIsNotShown() {
        releases.draft(2025, 17);

        assertThat(shown()).isEmpty();
    }

    @Test
    void aVersionInReviewIsNotShown() {
        releases.inReview(2025, 17);

        assertThat(shown()).isEmpty();
    }

    @Test
    void anApprovedVersionIsShownFromItsInstantOnAndNotASecondBefore() {
        releases.approved(2025, 17, TOMORROW);

        clock.moveTo(TOMORROW.minusSeconds(1));
        assertThat(shown()).isEmpty();
        clock.moveTo(TOMORROW);
        assertThat(shown()).containsExactly("2025.1");
    }

    @Test
    void aVersionApprovedForThePastIsShownAtOnce() {
        releases.approved(2025, 17, YESTERDAY);

        assertThat(shown()).containsExactly("2025.1");
    }

    @Test
    void aCorrectionTakesThePlaceOfTheVersionBeforeIt() {
        releases.approved(2025, 17, LAST_YEAR);
        releases.approved(2025, 16, TOMORROW);

        assertThat(shown()).containsExactly("2025.1");
        clock.moveTo(TOMORROW);
        assertThat(shown()).containsExactly("2025.2");
    }

    @Test
    void aWithdrawnVersionIsGoneAndTheOneBeforeItIsBack() {
        releases.approved(2025, 17, LAST_YEAR);
        releases.withdraw(releases.approved(2025, 16, YESTERDAY));

        assertThat(shown()).containsExactly("2025.1");
    }

    @Test
    void aVersionStoppedBeforeItsInstantIsNotShown() {
        releases.stop(releases.approved(2025, 17, TOMORROW));

        clock.moveTo(TOMORROW.plusSeconds(1));
        assertThat(shown()).isEmpty();
    }

    @Test
    void editionsStandInTheirOrderOneVersionEach() {
        releases.approved(2025, 17, YESTERDAY);
        releases.approved(2024, 18, LAST_YEAR);
        releases.approved(2024, 19, YESTERDAY);

        assertThat(shown()).containsExactly("2024.2", "2025.1");
        assertThat(states.current().newest().year()).isEqualTo(new EditionYear(2025));
        assertThat(states.current().before(new EditionYear(2025)))
                .map(LiveVersion::number)
                .contains(number("2024.2"));
        assertThat(states.current().before(new EditionYear(2024))).isEmpty();
        assertThat(states.current().find(new EditionYear(2023))).isEmpty();
    }

    private List<String> shown() {
        return numbers(states.current());
    }

    private static VersionNumber number(String text) {
        return VersionNumber.parse(text).orElseThrow();
    }

    private static List<String> numbers(DataState state) {
        return state.versions().stream()
                .map(version -> version.number().toString())
                .toList();
    }
}
