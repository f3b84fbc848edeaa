package de.stadtindex.portal.web.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.Drafts;
import de.stadtindex.portal.web.PageReading;
import de.stadtindex.ranking.ReleaseDesk;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** The public is told what was corrected and what was withdrawn. */
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
@Import({ClockTestConfiguration.class, Drafts.class})
class CorrectionPagesTests extends PageReading {

    @Autowired
    private Drafts drafts;

    @Autowired
    private ReleaseDesk releases;

    @Autowired
    private MutableClock clock;

    @Test
    void theRegisterTellsOfACorrectionAndOfItsWithdrawal() {
        assertThat(open("/berichtigungen").text()).contains("Bisher wurde nichts berichtigt");

        VersionNumber number = drafts.correctionInReview();
        releases.approveNow(number, "approver@example.org", "Checked");
        Document register = open("/berichtigungen");
        assertThat(register.text())
                .contains("Ausgabe 2025 berichtigt", "Darmstadt has more points", "Geänderte Werte: 1");
        assertThat(register.select(
                        "a[href='/rangliste/2025?stand=2025.1'], a[href='/rangliste/2025?stand=" + number + "']"))
                .hasSize(2);
        assertThat(open("/stadt/darmstadt").text()).contains("Zahlen dieser Stadt in der Ausgabe 2025 wurden am");
        assertThat(open("/stadt/kassel").text()).doesNotContain("Zahlen dieser Stadt");

        clock.moveBy(Duration.ofMinutes(1));
        releases.withdraw(number, "approver@example.org", "The source was wrong");
        assertThat(document(request("/rangliste/2025?stand=" + number), 410).text())
                .contains(number + " ist seit", "The source was wrong");
        assertThat(open("/berichtigungen").text()).contains("zurückgezogen", "The source was wrong");
    }
}
