package de.stadtindex.ranking;

import static de.stadtindex.ranking.Releases.APPROVER;
import static de.stadtindex.ranking.Releases.AUTHOR;
import static de.stadtindex.ranking.Releases.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtindex.MutableClock;
import de.stadtindex.city.CityRegister;
import de.stadtindex.core.ReleaseRefusal;
import de.stadtindex.core.ReleaseRefusedException;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.domain.EditionVersionRepository;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReleaseSlice
class ReleaseDeskTests {

    private static final Instant NOW = MutableClock.START;
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Autowired
    private ReleaseDesk releaseDesk;

    @Autowired
    private VersionDesk desk;

    @Autowired
    private Versions versions;

    @Autowired
    private MutableClock clock;

    private Releases releases;

    @BeforeEach
    void prepare(@Autowired Editions editions, @Autowired CityRegister cities, @Autowired Categories categories) {
        Releases.enterDarmstadt(cities, categories);
        releases = new Releases(editions, desk, releaseDesk);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aSecondPersonReleasesForLater() {
        var number = releases.inReview(2025, 17);

        releaseDesk.approve(number, TOMORROW, APPROVER, REASON);

        assertThat(state(number)).isEqualTo(VersionState.SCHEDULED);
        clock.moveTo(TOMORROW);
        assertThat(state(number)).isEqualTo(VersionState.LIVE);
    }

    @Test
    void whatIsReleasedNowIsLiveAtOnce() {
        var number = releases.inReview(2025, 17);

        releaseDesk.approveNow(number, APPROVER, REASON);

        assertThat(versions.find(number))
                .get()
                .extracting(VersionRecord::publishAt)
                .isEqualTo(NOW);
        assertThat(state(number)).isEqualTo(VersionState.LIVE);
    }

    @Test
    void theAuthorDoesNotRelease() {
        var number = releases.inReview(2025, 17);

        assertThat(refusal(() -> releaseDesk.approveNow(number, AUTHOR, REASON)))
                .isEqualTo(ReleaseRefusal.SAME_PERSON);
        assertThat(state(number)).isEqualTo(VersionState.IN_REVIEW);
    }

    @Test
    void inAnOfficeOfOnePersonTheAuthorReleasesAndTheLogSaysSo(
            @Autowired VersionDecisions decisions, @Autowired EditionVersionRepository stored) {
        var number = releases.inReview(2025, 17);

        new ReleaseDesk(decisions, new ReleaseRules(stored, new ReleaseProperties(false)))
                .approveNow(number, AUTHOR, REASON);

        assertThat(versions.find(number).orElseThrow().log())
                .extracting(VersionRecord.LogLine::byAuthor)
                .containsExactly(false, false, true);
    }

    @Test
    void nothingIsReleasedForThePast() {
        var number = releases.inReview(2025, 17);

        assertThat(refusal(() -> releaseDesk.approve(number, NOW.minusMillis(1), APPROVER, REASON)))
                .isEqualTo(ReleaseRefusal.INSTANT_PAST);
    }

    @Test
    void aCorrectionNeedsANoteAndTheFirstVersionDoesNot() {
        var first = releases.draft(2025, 17);
        desk.submitForReview(first, AUTHOR, REASON);
        releaseDesk.approveNow(first, APPROVER, REASON);
        var second = releases.draft(2025, 16);
        desk.submitForReview(second, AUTHOR, REASON);

        assertThat(refusal(() -> releaseDesk.approveNow(second, APPROVER, REASON)))
                .isEqualTo(ReleaseRefusal.NOTE_MISSING);
        desk.explain(second, "  Darmstadt stands on rank 16  ");
        releaseDesk.approveNow(second, APPROVER, REASON);

        assertThat(versions.find(second))
                .get()
                .extracting(VersionRecord::publicNote)
                .isEqualTo("Darmstadt stands on rank 16");
    }

    @Test
    void whileOneVersionWaitsNoOtherOfItsEditionIsReleased() {
        var waiting = releases.approved(2025, 17, TOMORROW);
        var other = releases.inReview(2025, 16);

        assertThat(refusal(() -> releaseDesk.approveNow(other, APPROVER, REASON)))
                .isEqualTo(ReleaseRefusal.ANOTHER_WAITS);
        releaseDesk.approve(releases.inReview(2024, 18), TOMORROW, APPROVER, REASON);
        releases.stop(waiting);
        releaseDesk.approveNow(other, APPROVER, REASON);

        assertThat(state(other)).isEqualTo(VersionState.LIVE);
        assertThat(state(waiting)).isEqualTo(VersionState.IN_REVIEW);
    }

    @Test
    void aVersionThatWasOvertakenIsNotReleased() {
        var overtaken = releases.inReview(2025, 17);
        releases.approved(2025, 16, NOW);

        assertThat(refusal(() -> releaseDesk.approve(overtaken, TOMORROW, APPROVER, REASON)))
                .isEqualTo(ReleaseRefusal.OVERTAKEN);
    }

    @Test
    void noVersionCountsFromBeforeTheOneItReplaces() {
        releases.approved(2025, 17, NOW);

        assertThat(refusal(() -> releases.approved(2025, 16, NOW.minusSeconds(1))))
                .isEqualTo(ReleaseRefusal.BEFORE_LIVE);
    }

    @Test
    void theObstaclesAreToldAllAtOnce() {
        releases.approved(2025, 17, NOW);
        releases.approved(2025, 18, TOMORROW);
        var draft = releases.draft(2025, 16);

        assertThat(releaseDesk.obstacles(draft, NOW.minusSeconds(1), AUTHOR))
                .containsExactly(
                        ReleaseRefusal.NOT_IN_REVIEW,
                        ReleaseRefusal.SAME_PERSON,
                        ReleaseRefusal.INSTANT_PAST,
                        ReleaseRefusal.NOTE_MISSING,
                        ReleaseRefusal.ANOTHER_WAITS,
                        ReleaseRefusal.BEFORE_LIVE);
    }

    @Test
    void aLiveVersionIsWithdrawnAndNotStopped() {
        var number = releases.approved(2025, 17, TOMORROW);
        assertThat(refusal(() -> releases.withdraw(number))).isEqualTo(ReleaseRefusal.NOT_LIVE);

        clock.moveTo(TOMORROW);
        assertThat(refusal(() -> releases.stop(number))).isEqualTo(ReleaseRefusal.ALREADY_LIVE);
        releases.withdraw(number);

        assertThat(state(number)).isEqualTo(VersionState.WITHDRAWN);
    }

    @Test
    void aDecisionWithoutAReasonIsRefused() {
        var number = releases.approved(2025, 17, NOW);

        assertThat(refusal(() -> releaseDesk.withdraw(number, APPROVER, " "))).isEqualTo(ReleaseRefusal.REASON_MISSING);
    }

    private VersionState state(VersionNumber number) {
        return versions.find(number).orElseThrow().state();
    }

    private static ReleaseRefusal refusal(Runnable step) {
        return catchThrowableOfType(ReleaseRefusedException.class, step::run).refusal();
    }
}
