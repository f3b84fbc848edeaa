package de.stadtindex.desk.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.VersionState;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A version goes its way, is stopped, withdrawn or brought back. */
class ReleasePagesTests extends ReleasePageVisits {

    @Test
    void aDraftGoesItsWayAndIsSeenFromItsInstantOn() {
        VersionNumber number = drafts.correction("98.7");
        assertThat(post(number, "hinweis", EDITOR, "note=Darmstadt+has+more+points"))
                .hasStatus(303);
        assertThat(post(number, "pruefung", EDITOR, REASON)).hasStatus(303);
        clock.moveTo(Instant.parse("2026-05-04T07:00:00Z"));
        assertThat(post(number, "planen", APPROVER, REASON + "&day=2026-05-04&time=10:00"))
                .hasStatus(303);

        clock.moveTo(Instant.parse("2026-05-04T07:59:59.999Z"));
        assertThat(state(number)).isEqualTo(VersionState.SCHEDULED);
        assertThat(browser.get().uri("/stadt/darmstadt"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("98,7");

        clock.moveTo(Instant.parse("2026-05-04T08:00:00Z"));
        assertThat(state(number)).isEqualTo(VersionState.LIVE);
        assertThat(browser.get().uri("/stadt/darmstadt"))
                .hasStatusOk()
                .bodyText()
                .contains("98,7");
        assertThat(acts(number))
                .containsSubsequence(
                        AuditAction.VERSION_SCHEDULED, AuditAction.VERSION_SUBMITTED, AuditAction.VERSION_EXPLAINED);
    }

    @Test
    void aReleaseIsStoppedBeforeItsInstantAndWithdrawnAfterIt() {
        VersionNumber number = drafts.correctionInReview();
        assertThat(post(number, "planen", APPROVER, REASON + "&day=2026-12-01&time=10:00"))
                .hasStatus(303);
        assertThat(post(number, "anhalten", APPROVER, REASON)).hasStatus(303);
        assertThat(state(number)).isEqualTo(VersionState.IN_REVIEW);

        assertThat(post(number, "veroeffentlichen", APPROVER, REASON + "&confirmed=ja"))
                .hasStatus(303);
        assertThat(post(number, "anhalten", APPROVER, REASON)).hasStatus(409);
        assertThat(post(number, "zurueckziehen", APPROVER, REASON)).hasStatus(400);
        assertThat(post(number, "zurueckziehen", APPROVER, REASON + "&confirmed=ja"))
                .hasStatus(303);
        assertThat(state(number)).isEqualTo(VersionState.WITHDRAWN);
    }

    @Test
    void anOlderVersionComesBackAsANewDraft() {
        MvcTestResult answer = post(FIRST, "wiederherstellen", EDITOR, REASON);

        VersionNumber draft = versions.all().getFirst().number();
        assertThat(answer).hasRedirectedUrl("/redaktion/versionen/" + draft);
        assertThat(versions.find(draft).orElseThrow().contentHash())
                .isEqualTo(versions.find(FIRST).orElseThrow().contentHash());
    }
}
