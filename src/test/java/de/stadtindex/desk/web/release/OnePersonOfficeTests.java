package de.stadtindex.desk.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.Drafts;
import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.VersionState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where one person does all the work, that person releases too, and both logs say that nobody else looked. */
@TestPropertySource(properties = "stadtindex.release.four-eyes=false")
class OnePersonOfficeTests extends ReleasePageVisits {

    @Autowired
    private AuditLog log;

    @Test
    void whoDraftedAVersionReleasesItAndTheLogsSaySo() throws Exception {
        VersionNumber number = drafts.correctionInReview();
        assertThat(page("/redaktion").select(".entries").text())
                .contains("Version %s prüfen und freigeben".formatted(number));
        assertThat(page("/redaktion/versionen/" + number).select(".checks").text())
                .contains("darf auch freigeben, wer die Version angelegt hat")
                .doesNotContain("Fehlt:");

        assertThat(post(number, "veroeffentlichen", Drafts.AUTHOR, REASON + "&confirmed=ja"))
                .hasStatus(303);

        assertThat(state(number)).isEqualTo(VersionState.LIVE);
        assertThat(page("/redaktion/versionen/" + number)
                        .select("#protokoll tbody tr")
                        .eachText()
                        .getFirst())
                .contains(Drafts.AUTHOR, "Freigegeben (von derselben Person, die sie angelegt hat)");
        assertThat(log.find(AuditAction.VERSION_PUBLISHED, number.toString(), Long.MAX_VALUE, 1))
                .singleElement()
                .satisfies(line -> assertThat(line.note().after()).endsWith("BY_AUTHOR"));
        post(number, "zurueckziehen", Drafts.AUTHOR, REASON + "&confirmed=ja");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(browser.get()
                .uri(address)
                .with(accounts.as(Drafts.AUTHOR, Role.EDITOR, Role.APPROVER))
                .exchange()
                .getResponse()
                .getContentAsString());
    }
}
