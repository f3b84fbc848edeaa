package de.stadtindex.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.ReleaseRefusal;
import de.stadtindex.core.ReleaseRefusedException;
import de.stadtindex.core.VersionStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EditionVersionTests {

    private static final Instant NOW = Instant.parse("2025-09-11T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(1);
    private static final Decision DECISION = new Decision("Jo", NOW, "Checked");
    private static final Decision OF_ANOTHER = new Decision("Kim", NOW, "Checked");

    private final EditionVersion version =
            new EditionVersion(new Edition(new EditionYear(2025), LocalDate.of(2025, 9, 11), 83), 1, DECISION);

    @Test
    void aNewVersionIsADraftThatIsPublishedNowhere() {
        assertThat(version.status()).isEqualTo(VersionStatus.DRAFT);
        assertThat(version.publishAt()).isNull();
        assertThat(version.withdrawnAt()).isNull();
        assertThat(version.versionNumber()).hasToString("2025.1");
        assertThat(version.origin().actor()).isEqualTo("Jo");
    }

    @Test
    void theWayToReleaseIsDraftThenReviewThenApproval() {
        version.submitForReview(DECISION);
        assertThat(version.status()).isEqualTo(VersionStatus.IN_REVIEW);

        version.approve(NOW, OF_ANOTHER);
        assertThat(version.status()).isEqualTo(VersionStatus.APPROVED);
        assertThat(version.publishAt()).isEqualTo(NOW);
    }

    @Test
    void aDraftIsNeitherApprovedNorSentBackNorStoppedNorWithdrawn() {
        assertThat(refusal(() -> version.approve(NOW, DECISION))).isEqualTo(ReleaseRefusal.NOT_IN_REVIEW);
        assertThat(refusal(() -> version.sendBack(DECISION))).isEqualTo(ReleaseRefusal.NOT_IN_REVIEW);
        assertThat(refusal(() -> version.stop(DECISION))).isEqualTo(ReleaseRefusal.NOT_APPROVED);
        assertThat(refusal(() -> version.withdraw(DECISION))).isEqualTo(ReleaseRefusal.NOT_APPROVED);
        assertThat(version.status()).isEqualTo(VersionStatus.DRAFT);
        assertThat(version.publishAt()).isNull();
        assertThat(version.decisions()).hasSize(1);
    }

    @Test
    void aVersionInReviewIsNotSubmittedAgain() {
        version.submitForReview(DECISION);

        assertThat(refusal(() -> version.submitForReview(DECISION))).isEqualTo(ReleaseRefusal.NOT_A_DRAFT);
    }

    @Test
    void aVersionSentBackIsADraftAgain() {
        version.submitForReview(DECISION);

        version.sendBack(OF_ANOTHER);

        assertThat(version.status()).isEqualTo(VersionStatus.DRAFT);
        version.submitForReview(DECISION);
        assertThat(version.status()).isEqualTo(VersionStatus.IN_REVIEW);
    }

    @Test
    void whatIsDiscardedStaysDiscarded() {
        version.submitForReview(DECISION);

        version.discard(DECISION);

        assertThat(version.status()).isEqualTo(VersionStatus.DISCARDED);
        assertThat(refusal(() -> version.submitForReview(DECISION))).isEqualTo(ReleaseRefusal.NOT_A_DRAFT);
        assertThat(refusal(() -> version.discard(DECISION))).isEqualTo(ReleaseRefusal.NOT_OPEN);
        assertThat(refusal(() -> version.explain("An explanation"))).isEqualTo(ReleaseRefusal.NOT_OPEN);
    }

    @Test
    void anApprovedVersionIsStoppedUntilItsInstant() {
        approve(LATER);

        version.stop(DECISION);

        assertThat(version.status()).isEqualTo(VersionStatus.IN_REVIEW);
        assertThat(version.publishAt()).isNull();
    }

    @Test
    void aLiveVersionIsNotStopped() {
        approve(NOW);

        assertThat(refusal(() -> version.stop(DECISION))).isEqualTo(ReleaseRefusal.ALREADY_LIVE);
        assertThat(version.publishAt()).isEqualTo(NOW);
    }

    @Test
    void aVersionIsWithdrawnFromItsInstantOn() {
        approve(LATER);

        assertThat(refusal(() -> version.withdraw(DECISION))).isEqualTo(ReleaseRefusal.NOT_LIVE);
        version.withdraw(new Decision("Jo", LATER, "Wrong table"));

        assertThat(version.status()).isEqualTo(VersionStatus.WITHDRAWN);
        assertThat(version.withdrawnAt()).isEqualTo(LATER);
        assertThat(version.decisions().getLast().status()).isEqualTo(VersionStatus.WITHDRAWN);
    }

    @Test
    void whatIsWithdrawnStaysWithdrawn() {
        approve(NOW);
        version.withdraw(DECISION);

        assertThat(refusal(() -> version.withdraw(DECISION))).isEqualTo(ReleaseRefusal.NOT_APPROVED);
        assertThat(refusal(() -> version.submitForReview(DECISION))).isEqualTo(ReleaseRefusal.NOT_A_DRAFT);
        assertThat(refusal(() -> version.approve(NOW, DECISION))).isEqualTo(ReleaseRefusal.NOT_IN_REVIEW);
        assertThat(refusal(() -> version.discard(DECISION))).isEqualTo(ReleaseRefusal.NOT_OPEN);
    }

    @Test
    void theInstantOfAnApprovedVersionIsNotMovedByApprovingAgain() {
        approve(NOW);

        assertThat(refusal(() -> version.approve(LATER, DECISION))).isEqualTo(ReleaseRefusal.NOT_IN_REVIEW);
        assertThat(version.publishAt()).isEqualTo(NOW);
    }

    @Test
    void aNoteHasTenTo2000Characters() {
        assertThat(refusal(() -> version.explain("x".repeat(9)))).isEqualTo(ReleaseRefusal.NOTE_LENGTH);
        assertThat(refusal(() -> version.explain("x".repeat(2001)))).isEqualTo(ReleaseRefusal.NOTE_LENGTH);
        assertThat(version.publicNote()).isNull();

        version.explain("🏙".repeat(2000));

        assertThat(version.publicNote()).startsWith("🏙");
    }

    @Test
    void theNoteOfAnApprovedVersionIsNotChanged() {
        approve(LATER);

        assertThat(refusal(() -> version.explain("An explanation"))).isEqualTo(ReleaseRefusal.NOT_OPEN);
    }

    @Test
    void theLogSaysWhetherTheAuthorApproved() {
        version.submitForReview(DECISION);
        version.approve(LATER, OF_ANOTHER);
        version.stop(OF_ANOTHER);
        version.approve(LATER, DECISION);

        assertThat(version.decisions())
                .extracting(VersionDecision::byAuthor)
                .containsExactly(false, false, false, false, true);
    }

    @Test
    void anUnsavedVersionHasNoIdentity() {
        assertThatIllegalStateException().isThrownBy(version::id).withMessageContaining("not saved");
    }

    private void approve(Instant publishAt) {
        version.submitForReview(DECISION);
        version.approve(publishAt, OF_ANOTHER);
    }

    private static ReleaseRefusal refusal(Runnable step) {
        return catchThrowableOfType(ReleaseRefusedException.class, step::run).refusal();
    }
}
