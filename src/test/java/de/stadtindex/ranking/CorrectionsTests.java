package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.MutableClock;
import de.stadtindex.city.CityRegister;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.VersionNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReleaseSlice
class CorrectionsTests {

    private static final Instant NOW = MutableClock.START;
    private static final Instant LAST_YEAR = NOW.minus(Duration.ofDays(365));
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Autowired
    private Corrections corrections;

    @Autowired
    private MutableClock clock;

    private Releases releases;

    @BeforeEach
    void publish2024And2025(
            @Autowired Editions editions,
            @Autowired VersionDesk desk,
            @Autowired ReleaseDesk releaseDesk,
            @Autowired CityRegister cities,
            @Autowired Categories categories) {
        Releases.enterDarmstadt(cities, categories);
        releases = new Releases(editions, desk, releaseDesk);
        releases.approved(2024, 18, LAST_YEAR);
        releases.approved(2025, 17, LAST_YEAR);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theFirstVersionsCorrectNothing() {
        assertThat(corrections.register()).isEmpty();
    }

    @Test
    void aCorrectionIsRegisteredWithItsNoteAndWhatItChanged() {
        releases.approved(2025, 16, YESTERDAY);

        assertThat(corrections.of(new EditionYear(2025))).singleElement().satisfies(correction -> {
            assertThat(correction.number()).hasToString("2025.2");
            assertThat(correction.at()).isEqualTo(YESTERDAY);
            assertThat(correction.note()).contains(Releases.NOTE);
            assertThat(correction.predecessor())
                    .map(LiveVersion::number)
                    .map(VersionNumber::toString)
                    .contains("2025.1");
            assertThat(correction.changes().orElseThrow().ranks())
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.before()).flatMap(Figure::rank).contains(new Rank(17));
                        assertThat(change.after()).flatMap(Figure::rank).contains(new Rank(16));
                    });
        });
        assertThat(corrections.of(new EditionYear(2024))).isEmpty();
    }

    @Test
    void aCorrectionIsNotRegisteredBeforeItsInstant() {
        releases.approved(2025, 16, TOMORROW);
        releases.inReview(2024, 19);

        assertThat(corrections.register()).isEmpty();
        clock.moveTo(TOMORROW);
        assertThat(numbers()).containsExactly("2025.2");
    }

    @Test
    void theLatestEntryComesFirst() {
        releases.approved(2024, 19, YESTERDAY);
        releases.approved(2025, 16, YESTERDAY.minusSeconds(1));
        releases.approved(2025, 15, NOW);

        assertThat(numbers()).containsExactly("2025.3", "2024.2", "2025.2");
    }

    @Test
    void numbersOfDiscardedDraftsLeaveAGap() {
        releases.discard(releases.draft(2025, 1));
        releases.approved(2025, 16, YESTERDAY);

        assertThat(corrections.of(new EditionYear(2025))).singleElement().satisfies(correction -> {
            assertThat(correction.number()).hasToString("2025.3");
            assertThat(correction.changes()).isPresent();
        });
    }

    @Test
    void aWithdrawalIsRegisteredWithItsReasonAndNotWithWhatWasSaid() {
        releases.withdraw(releases.approved(2025, 16, YESTERDAY));

        assertThat(corrections.register())
                .containsExactly(new RegisterEntry.Withdrawal(new WithdrawnVersion(
                        VersionNumber.parse("2025.2").orElseThrow(), YESTERDAY, NOW, Releases.REASON, Releases.NOTE)));
    }

    @Test
    void whatReplacesAWithdrawnVersionIsACorrectionThatComparesNothing() {
        releases.withdraw(releases.approved(2023, 9, YESTERDAY));
        clock.moveTo(TOMORROW);
        releases.approved(2023, 8, TOMORROW);

        assertThat(numbers()).containsExactly("2023.2", "2023.1");
        assertThat(corrections.of(new EditionYear(2023))).singleElement().satisfies(correction -> {
            assertThat(correction.predecessor()).isEmpty();
            assertThat(correction.changes()).isEmpty();
        });
    }

    private Stream<String> numbers() {
        return corrections.register().stream().map(entry -> entry.number().toString());
    }
}
