package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtindex.MutableClock;
import de.stadtindex.city.CityRegister;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.VersionNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReleaseSlice
class PreviewTests {

    private static final Instant NOW = MutableClock.START;
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Autowired
    private DataStates states;

    @Autowired
    private Results results;

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
        releases.approved(2024, 18, NOW);
        releases.approved(2025, 17, NOW);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aDraftStandsInForItsEdition() {
        var draft = releases.draft(2024, 3);

        var preview = states.withDraft(draft);

        assertThat(numbers(preview)).containsExactly("2024.2", "2025.1");
        assertThat(preview.preview()).isEqualTo(draft);
        assertThat(preview.frozen()).isNull();
        assertThat(rank(preview, 2024)).isEqualTo(new Rank(3));
    }

    @Test
    void aDraftOfANewEditionStandsBesideTheOthers() {
        assertThat(numbers(states.withDraft(releases.draft(2023, 3)))).containsExactly("2023.1", "2024.1", "2025.1");
    }

    @Test
    void aVersionIsPreviewedInReviewAndWhileItWaitsToo() {
        assertThat(numbers(states.withDraft(releases.inReview(2024, 3)))).contains("2024.2");
        assertThat(numbers(states.withDraft(releases.approved(2025, 3, TOMORROW))))
                .contains("2025.2");
    }

    @Test
    void whatThePublicSeesIsNoPreviewAndShowsNoDraft() {
        states.withDraft(releases.draft(2024, 3));

        assertThat(states.current().preview()).isNull();
        assertThat(numbers(states.current())).containsExactly("2024.1", "2025.1");
        assertThat(rank(states.current(), 2024)).isEqualTo(new Rank(18));
    }

    @Test
    void whatWasReadOfAPreviewIsReadWithItsInstantOnceItIsLive() {
        var number = releases.inReview(2025, 3);
        results.of(states.withDraft(number).newest());
        releases.approve(number, TOMORROW);
        clock.moveTo(TOMORROW);

        var live = results.of(states.current().newest());

        assertThat(live.version().publishAt()).isEqualTo(TOMORROW);
        assertThat(rank(states.current(), 2025)).isEqualTo(new Rank(3));
    }

    @Test
    void whatIsGivenUpOrWithdrawnIsNotPreviewed() {
        var discarded = releases.draft(2024, 3);
        releases.discard(discarded);
        var withdrawn = releases.approved(2025, 3, NOW);
        releases.withdraw(withdrawn);

        assertThat(List.of(discarded, withdrawn))
                .allSatisfy(number -> assertThatExceptionOfType(VersionNotFoundException.class)
                        .isThrownBy(() -> states.withDraft(number)));
    }

    private Rank rank(DataState state, int year) {
        return results.of(state.find(new EditionYear(year)).orElseThrow())
                .figure(Releases.DARMSTADT, CategoryKey.OVERALL)
                .flatMap(Figure::rank)
                .orElseThrow();
    }

    private static List<String> numbers(DataState state) {
        return state.versions().stream()
                .map(LiveVersion::number)
                .map(VersionNumber::toString)
                .toList();
    }
}
