package de.stadtindex.ranking;

import static de.stadtindex.ranking.Releases.APPROVER;
import static de.stadtindex.ranking.Releases.AUTHOR;
import static de.stadtindex.ranking.Releases.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtindex.city.CityRegister;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.ReleaseRefusal;
import de.stadtindex.core.ReleaseRefusedException;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.core.VersionStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReleaseSlice
class VersionDeskTests {

    @Autowired
    private VersionDesk desk;

    @Autowired
    private Versions versions;

    @Autowired
    private DataStates states;

    @Autowired
    private Results results;

    private Releases releases;

    @BeforeEach
    void prepare(
            @Autowired Editions editions,
            @Autowired ReleaseDesk releaseDesk,
            @Autowired CityRegister cities,
            @Autowired Categories categories) {
        Releases.enterDarmstadt(cities, categories);
        releases = new Releases(editions, desk, releaseDesk);
    }

    @Test
    void theNumberOfADiscardedDraftIsNotGivenAgain() {
        releases.discard(releases.draft(2025, 17));

        assertThat(releases.draft(2025, 17)).hasToString("2025.2");
    }

    @Test
    void theLogTellsTheWayOfAVersion() {
        var number = releases.inReview(2025, 17);
        desk.sendBack(number, APPROVER, "A city is missing");
        desk.discard(number, AUTHOR, REASON);

        assertThat(record(number).log())
                .extracting(VersionRecord.LogLine::status)
                .containsExactly(
                        VersionStatus.DRAFT, VersionStatus.IN_REVIEW, VersionStatus.DRAFT, VersionStatus.DISCARDED);
        assertThat(record(number).log())
                .extracting(VersionRecord.LogLine::reason)
                .contains("A city is missing");
    }

    @Test
    void whoSendsBackSaysWhy() {
        var number = releases.inReview(2025, 17);

        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(() -> desk.sendBack(number, APPROVER, ""))
                .extracting(ReleaseRefusedException::refusal)
                .isEqualTo(ReleaseRefusal.REASON_MISSING);
    }

    @Test
    void aDraftLikeAnOlderVersionSaysTheSame() {
        var older = releases.draft(2025, 17);
        var wrong = releases.draft(2025, 16);

        var again = desk.draftLike(older, AUTHOR, REASON);

        assertThat(again).hasToString("2025.3");
        assertThat(record(again).contentHash()).isEqualTo(record(older).contentHash());
        assertThat(record(again).contentHash()).isNotEqualTo(record(wrong).contentHash());
        assertThat(VersionDifference.between(content(older), content(again)).isEmpty())
                .isTrue();
        assertThat(VersionDifference.between(content(wrong), content(again)).ranks())
                .hasSize(1);
    }

    @Test
    void aNumberThatNoVersionHasIsNotFound() {
        releases.draft(2025, 17);
        var unknown = new VersionNumber(new EditionYear(2025), 2);

        assertThatExceptionOfType(VersionNotFoundException.class)
                .isThrownBy(() -> desk.submitForReview(unknown, AUTHOR, REASON));
        assertThatExceptionOfType(VersionNotFoundException.class)
                .isThrownBy(() -> desk.draftLike(unknown, AUTHOR, REASON));
        assertThat(versions.find(unknown)).isEmpty();
    }

    @Test
    void anEditionThatDoesNotExistHasNoDrafts() {
        assertThatExceptionOfType(EditionNotFoundException.class)
                .isThrownBy(() -> desk.draft(new EditionYear(2030), Releases.content(1), AUTHOR, REASON));
    }

    private EditionResults content(VersionNumber number) {
        return results.of(states.withDraft(number).newest());
    }

    private VersionRecord record(VersionNumber number) {
        return versions.find(number).orElseThrow();
    }
}
