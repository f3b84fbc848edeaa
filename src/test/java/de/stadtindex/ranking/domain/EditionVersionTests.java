package de.stadtindex.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.domain.EditionVersion.Status;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EditionVersionTests {

    private static final Instant NOW = Instant.parse("2025-09-11T08:00:00Z");
    private static final Decision DECISION = new Decision("Jo", NOW, "Checked");

    private final EditionVersion version =
            new EditionVersion(new Edition(new EditionYear(2025), LocalDate.of(2025, 9, 11), 83), 1, DECISION);

    @Test
    void aNewVersionIsADraftThatIsPublishedNowhere() {
        assertThat(version.status()).isEqualTo(Status.DRAFT);
        assertThat(version.publishAt()).isNull();
        assertThat(version.withdrawnAt()).isNull();
        assertThat(version.versionNumber()).hasToString("2025.1");
    }

    @Test
    void theWayToReleaseIsDraftThenReviewThenApproval() {
        version.submitForReview(DECISION);
        assertThat(version.status()).isEqualTo(Status.IN_REVIEW);

        version.approve(NOW, DECISION);
        assertThat(version.status()).isEqualTo(Status.APPROVED);
        assertThat(version.publishAt()).isEqualTo(NOW);
    }

    @Test
    void approvingADraftIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> version.approve(NOW, DECISION))
                .withMessageContaining("2025.1 is DRAFT");
        assertThat(version.publishAt()).isNull();
    }

    @Test
    void withdrawingADraftIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> version.withdraw(DECISION));
        assertThat(version.withdrawnAt()).isNull();
    }

    @Test
    void submittingTwiceIsRefused() {
        version.submitForReview(DECISION);

        assertThatIllegalStateException().isThrownBy(() -> version.submitForReview(DECISION));
    }

    @Test
    void withdrawingAVersionInReviewIsRefused() {
        version.submitForReview(DECISION);

        assertThatIllegalStateException().isThrownBy(() -> version.withdraw(DECISION));
        assertThat(version.status()).isEqualTo(Status.IN_REVIEW);
    }

    @Test
    void anApprovedVersionIsNotSubmittedAgain() {
        approve();

        assertThatIllegalStateException().isThrownBy(() -> version.submitForReview(DECISION));
    }

    @Test
    void theInstantOfAnApprovedVersionIsNotMovedByApprovingAgain() {
        approve();

        assertThatIllegalStateException().isThrownBy(() -> version.approve(NOW.plusSeconds(1), DECISION));
        assertThat(version.publishAt()).isEqualTo(NOW);
    }

    @Test
    void anApprovedVersionIsWithdrawnAtTheInstantOfTheDecision() {
        approve();

        version.withdraw(DECISION);

        assertThat(version.withdrawnAt()).isEqualTo(NOW);
    }

    @Test
    void withdrawnIsForEver() {
        approve();
        version.withdraw(DECISION);

        assertThatIllegalStateException().isThrownBy(() -> version.withdraw(DECISION));
        assertThatIllegalStateException().isThrownBy(() -> version.submitForReview(DECISION));
        assertThatIllegalStateException().isThrownBy(() -> version.approve(NOW, DECISION));
    }

    @Test
    void anUnsavedVersionHasNoIdentity() {
        assertThatIllegalStateException().isThrownBy(version::id).withMessageContaining("not saved");
    }

    private void approve() {
        version.submitForReview(DECISION);
        version.approve(NOW, DECISION);
    }
}
