package de.stadtindex.ranking;

import static de.stadtindex.core.ComparisonVerdict.COMPARABLE;
import static de.stadtindex.core.ComparisonVerdict.WITH_NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtindex.MutableClock;
import de.stadtindex.city.CityRegister;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReleaseSlice
class ComparabilitiesTests {

    @Autowired
    private DataStates states;

    @Autowired
    private Comparabilities comparabilities;

    private Releases releases;

    @BeforeEach
    void publish2022To2024(
            @Autowired Editions editions,
            @Autowired VersionDesk desk,
            @Autowired ReleaseDesk releaseDesk,
            @Autowired CityRegister cities,
            @Autowired Categories categories) {
        Releases.enterDarmstadt(cities, categories);
        releases = new Releases(editions, desk, releaseDesk);
        IntStream.rangeClosed(2022, 2024).forEach(year -> releases.approved(year, 10, MutableClock.START));
        note(2023, WITH_NOTE, "education");
        note(2024, COMPARABLE, "parameters");
    }

    @Test
    void theStrictestVerdictBetweenTwoEditionsDecidesAndEveryReasonIsNamed() {
        var note = between(2022, 2024);

        assertThat(note.verdict()).isEqualTo(WITH_NOTE);
        assertThat(note.reasons())
                .extracting(
                        ComparabilityNote.Reason::code,
                        reason -> reason.after().year().value())
                .containsExactly(tuple("education", 2023), tuple("parameters", 2024));
    }

    @Test
    void aChangeBeforeTheEarlierEditionDoesNotMatter() {
        assertThat(between(2023, 2024).verdict()).isEqualTo(COMPARABLE);
        assertThat(between(2023, 2024).reasons()).hasSize(1);
    }

    @Test
    void everyStepHasItsNote() {
        assertThat(comparabilities.along(states.current()))
                .extracting(note -> note.later().year().value(), ComparabilityNote::verdict)
                .containsExactly(tuple(2023, WITH_NOTE), tuple(2024, COMPARABLE));
    }

    @Test
    void anEditionThatIsNotPublicIsNotNamedInAReason() {
        releases.approved(2025, 10, MutableClock.START.plus(Duration.ofDays(1)));
        releases.approved(2026, 10, MutableClock.START);
        note(2025, WITH_NOTE, "parameters");

        assertThat(between(2024, 2026).reasons())
                .extracting(
                        reason -> reason.before().year().value(),
                        reason -> reason.after().year().value())
                .containsExactly(tuple(2024, 2026));
    }

    private ComparabilityNote between(int earlier, int later) {
        var state = states.current();
        return comparabilities.between(state, version(state, earlier), version(state, later));
    }

    private static LiveVersion version(DataState state, int year) {
        return state.find(new EditionYear(year)).orElseThrow();
    }

    private void note(int year, ComparisonVerdict verdict, String reason) {
        comparabilities.note(new EditionYear(year), new EditionYear(year - 1), verdict, reason);
    }
}
