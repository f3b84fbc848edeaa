package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtindex.MutableClock;
import de.stadtindex.city.CityRegister;
import de.stadtindex.core.VersionNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReleaseSlice
class FrozenViewTests {

    private static final Instant NOW = MutableClock.START;
    private static final Instant LAST_YEAR = NOW.minus(Duration.ofDays(365));
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Autowired
    private DataStates states;

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

    @Test
    void withoutANumberTheCurrentStateIsShown() {
        releases.approved(2025, 17, YESTERDAY);

        assertThat(states.at(Optional.empty())).isEqualTo(states.current());
    }

    @Test
    void aSupersededVersionStaysReadableAndNamesItsSuccessor() {
        releases.approved(2025, 17, LAST_YEAR);
        releases.approved(2025, 16, YESTERDAY);

        var frozen = frozen("2025.1");

        assertThat(numbers(frozen)).containsExactly("2025.1");
        assertThat(frozen.frozen()).isEqualTo(new FrozenView(number("2025.1"), LAST_YEAR, number("2025.2")));
    }

    @Test
    void theVersionThatIsLiveHasNoSuccessor() {
        releases.approved(2025, 17, YESTERDAY);

        assertThat(frozen("2025.1").frozen()).isEqualTo(new FrozenView(number("2025.1"), YESTERDAY, null));
    }

    @Test
    void otherEditionsAreShownAsTheyWereAtThatInstant() {
        releases.approved(2024, 18, LAST_YEAR.minusSeconds(10));
        releases.approved(2023, 16, LAST_YEAR.plusSeconds(10));
        releases.approved(2025, 17, LAST_YEAR);
        releases.approved(2024, 19, YESTERDAY);

        assertThat(numbers(frozen("2025.1"))).containsExactly("2024.1", "2025.1");
        assertThat(numbers(frozen("2024.2"))).containsExactly("2023.1", "2024.2", "2025.1");
    }

    @Test
    void versionsOfOneInstantAreEachShownUnderTheirOwnNumber() {
        releases.approved(2025, 17, YESTERDAY);
        releases.approved(2025, 16, YESTERDAY);

        assertThat(numbers(frozen("2025.1"))).containsExactly("2025.1");
        assertThat(numbers(frozen("2025.2"))).containsExactly("2025.2");
    }

    @Test
    void aVersionThatIsNotPublicYetIsNotFound() {
        releases.approved(2025, 17, TOMORROW);

        assertNotFound("2025.1");
    }

    @Test
    void aDraftIsNotFound() {
        releases.draft(2025, 17);

        assertNotFound("2025.1");
    }

    @Test
    void ofAWithdrawnVersionItIsToldThatAndWhyItIsGone() {
        releases.withdraw(releases.approved(2025, 17, YESTERDAY));

        assertThatExceptionOfType(VersionWithdrawnException.class)
                .isThrownBy(() -> frozen("2025.1"))
                .extracting(VersionWithdrawnException::version)
                .isEqualTo(new WithdrawnVersion(number("2025.1"), YESTERDAY, NOW, Releases.REASON, Releases.NOTE));
    }

    @Test
    void ofADiscardedVersionNothingIsTold() {
        releases.discard(releases.draft(2025, 17));

        assertThatExceptionOfType(VersionNotFoundException.class)
                .isThrownBy(() -> frozen("2025.1"))
                .isNotInstanceOf(VersionWithdrawnException.class);
    }

    @Test
    void aWithdrawnVersionIsGoneFromOtherFrozenViewsToo() {
        releases.withdraw(releases.approved(2024, 18, LAST_YEAR));
        releases.approved(2025, 17, YESTERDAY);

        assertThat(numbers(frozen("2025.1"))).containsExactly("2025.1");
    }

    @Test
    void aNumberNoVersionHasIsNotFound() {
        releases.approved(2025, 17, YESTERDAY);

        assertNotFound("2025.2");
    }

    private DataState frozen(String number) {
        return states.at(Optional.of(number(number)));
    }

    private void assertNotFound(String number) {
        assertThatExceptionOfType(VersionNotFoundException.class).isThrownBy(() -> frozen(number));
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
