package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtindex.MutableClock;
import de.stadtindex.city.CityRegister;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReleaseSlice
class ResultsTests {

    private static final EditionYear OF_2024 = new EditionYear(2024);
    private static final EditionYear OF_2025 = new EditionYear(2025);

    @Autowired
    private DataStates states;

    @Autowired
    private Results results;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void publish2024AndKeep2025UntilTomorrow(
            @Autowired Editions editions,
            @Autowired VersionDesk desk,
            @Autowired ReleaseDesk releaseDesk,
            @Autowired CityRegister cities,
            @Autowired Categories categories) {
        Releases.enterDarmstadt(cities, categories);
        var releases = new Releases(editions, desk, releaseDesk);
        releases.approved(2024, 18, MutableClock.START);
        releases.approved(2025, 17, MutableClock.START.plus(Duration.ofDays(1)));
        releases.draft(2024, 1);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aVersionIsReadWithItsOwnFigures() {
        var edition = results.of(states.current().newest());

        assertThat(edition.participants()).containsExactly(Releases.DARMSTADT);
        assertThat(edition.participation(Releases.DARMSTADT)).contains(Participation.CERTAIN);
        assertThat(edition.ranking(CategoryKey.OVERALL).standings())
                .extracting(Standing::rank)
                .containsExactly(new Rank(18));
        assertThat(edition.figure(Releases.DARMSTADT, CategoryKey.OVERALL)).contains(RankingFixtures.figure(18, null));
    }

    @Test
    void aCategoryTheIndexDoesNotHaveHasNoRanking() {
        var edition = results.of(states.current().newest());

        assertThatExceptionOfType(CategoryNotFoundException.class)
                .isThrownBy(() -> edition.ranking(new CategoryKey("astrologie")));
    }

    @Test
    void aHistorySaysNothingOfWhatIsNotPublicYet() {
        assertThat(history().figures()).containsOnlyKeys(OF_2024);
        assertThat(history().participations()).containsOnlyKeys(OF_2024);

        clock.moveBy(Duration.ofDays(1));

        assertThat(history().figures()).containsOnlyKeys(OF_2024, OF_2025);
        assertThat(history().figure(OF_2025, CategoryKey.OVERALL)).contains(RankingFixtures.figure(17, null));
    }

    @Test
    void aSeriesSaysNothingOfWhatIsNotPublicYet() {
        assertThat(results.series(states.current(), CategoryKey.OVERALL).get(Releases.DARMSTADT))
                .containsOnlyKeys(OF_2024);
    }

    @Test
    void aCityTheIndexNeverRankedHasAnEmptyHistory() {
        var stranger = new CityKey("99999999");

        assertThat(results.history(states.current(), stranger).isEmpty()).isTrue();
        assertThat(results.everRanked(states.current())).containsExactly(Releases.DARMSTADT);
    }

    private CityHistory history() {
        return results.history(states.current(), Releases.DARMSTADT);
    }
}
