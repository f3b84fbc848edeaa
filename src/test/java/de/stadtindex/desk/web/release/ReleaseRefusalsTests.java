package de.stadtindex.desk.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.Drafts;
import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.VersionState;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What is not to happen does not, and the page says why. */
class ReleaseRefusalsTests extends ReleasePageVisits {

    @Test
    void whoDraftedAVersionDoesNotReleaseIt() {
        VersionNumber number = drafts.correctionInReview();

        assertThat(post(number, "veroeffentlichen", Drafts.AUTHOR, REASON + "&confirmed=ja"))
                .hasStatus(409)
                .bodyText()
                .contains("Freigeben muss eine andere Person");
        assertThat(state(number)).isEqualTo(VersionState.IN_REVIEW);
        assertThat(acts(number)).doesNotContain(AuditAction.VERSION_PUBLISHED);
    }

    @Test
    void nothingIsPublishedByAccident() {
        VersionNumber number = drafts.correctionInReview();

        assertThat(post(number, "veroeffentlichen", APPROVER, REASON)).hasStatus(400);
        assertThat(post(number, "veroeffentlichen", APPROVER, "confirmed=ja")).hasStatus(400);
        assertThat(post(number, "veroeffentlichen", EDITOR, REASON + "&confirmed=ja"))
                .hasStatus(403);
        assertThat(state(number)).isEqualTo(VersionState.IN_REVIEW);
    }

    @Test
    void twoApproversAtOnceMakeOneDecision() throws Exception {
        VersionNumber number = drafts.correctionInReview();
        Callable<Integer> one = () -> status(post(number, "veroeffentlichen", APPROVER, REASON + "&confirmed=ja"));
        Callable<Integer> two = () -> status(post(number, "veroeffentlichen", OTHER, REASON + "&confirmed=ja"));

        try (var both = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = both.invokeAll(List.of(one, two)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(303, 409);
        }
        assertThat(acts(number)).containsOnlyOnce(AuditAction.VERSION_PUBLISHED);
    }

    @Test
    void aTimeTheClocksSkipIsRefusedAndOneTheyShowTwiceAskedBack() {
        VersionNumber number = drafts.correctionInReview();

        assertThat(post(number, "planen", APPROVER, REASON + "&day=2027-03-28&time=02:30"))
                .hasStatus(400)
                .bodyText()
                .contains("gibt es an dem Tag nicht");
        assertThat(post(number, "planen", APPROVER, REASON + "&day=2026-10-25&time=02:30"))
                .hasStatus(400)
                .bodyText()
                .contains("value=\"2026-10-25\"", "value=\"02:30\"", "Because it is right", "eine Stunde später");
        assertThat(post(number, "planen", APPROVER, REASON + "&day=2026-10-25&time=02:30&occurrence=second"))
                .hasStatus(303);
        assertThat(versions.find(number).orElseThrow().publishAt()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void aVersionNobodyMadeIsNotFound() {
        assertThat(browser.get().uri("/redaktion/versionen/2025.999").with(accounts.as(EDITOR, Role.EDITOR)))
                .hasStatus(404);
        assertThat(post(VersionNumber.parse("2025.999").orElseThrow(), "pruefung", EDITOR, REASON))
                .hasStatus(404);
    }
}
