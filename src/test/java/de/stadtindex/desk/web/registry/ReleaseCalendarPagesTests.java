package de.stadtindex.desk.web.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.CalendarState;
import de.stadtindex.ranking.ReleaseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The release of an edition is announced, moved and postponed; what was said before stays. */
class ReleaseCalendarPagesTests extends RegistryPageVisits {

    @Autowired
    private ReleaseCalendar calendar;

    @Autowired
    private JdbcClient database;

    @Test
    void everyDateAndReasonGivenBeforeIsKept() {
        enter(2032);
        assertThat(announce(2032, "kind=MONTH&announcedMonth=2032-09")).hasStatus(303);
        assertThat(announce(2032, "kind=DAY&announcedDay=2032-09-14&why=Der+Tag+steht+fest"))
                .hasStatus(303);
        assertThat(announce(2032, "kind=POSTPONED&why=Die+Messe+ist+abgesagt")).hasStatus(303);

        var page = page("/ausgaben/2032");
        assertThat(page.select(".lead").text()).isEqualTo("Verschoben, neuer Termin offen");
        assertThat(page.select("#kalender tbody tr th").eachText())
                .containsExactly(
                        "Verschoben, neuer Termin offen",
                        "Angekündigt für den 14. September 2032",
                        "Angekündigt für September 2032");
        assertThat(page.expectFirst("#kalender tbody tr").text()).contains("Die Messe ist abgesagt", ADMINISTRATOR);
        assertThat(history("edition 2032").getFirst().note().action()).isEqualTo(AuditAction.RELEASE_ANNOUNCED);
        assertThat(page.expectFirst("#verlauf tbody tr").text())
                .contains("Veröffentlichung: Angekündigt für den 14. September 2032", "Die Messe ist abgesagt");
        assertThat(calendar.entry(new EditionYear(2032)).state()).isEqualTo(CalendarState.POSTPONED);
    }

    @Test
    void anAnnouncedDayIsTheDayOfPublicationAndMovesInTheCalendarAlone() {
        enter(2033);
        assertThat(announce(2033, "kind=DAY&announcedDay=2033-09-13")).hasStatus(303);
        assertThat(page("/ausgaben/2033").expectFirst("dl.facts dd").text()).isEqualTo("13. September 2033");

        MvcTestResult answer = post("/ausgaben/2033", revision("/ausgaben/2033") + "publishedOn=2033-10-01&cities=85");

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).select("#publishedOn-fehler").text()).contains("Veröffentlichungskalender");
    }

    @Test
    void whatChangesAnAnnouncementNeedsItsReason() {
        enter(2034);
        assertThat(announce(2034, "kind=POSTPONED")).hasStatus(409);
        assertThat(announce(2034, "kind=MONTH&announcedMonth=2034-09")).hasStatus(303);

        MvcTestResult answer = announce(2034, "kind=MONTH&announcedMonth=2034-10");

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).select("#why-fehler").text()).contains("geben Sie den Grund an");
        assertThat(document(answer).select("#announcedMonth").val()).isEqualTo("2034-10");
        assertThat(document(answer).select("#kind-MONTH").hasAttr("checked")).isTrue();
        assertThat(document(answer).select("#kalender details").hasAttr("open")).isTrue();
    }

    @Test
    void whatCannotBeAnnouncedIsRefused() {
        enter(2035);
        assertThat(announce(2035, "announcedDay=2035-09-10")).hasStatus(400);
        assertThat(announce(2035, "kind=DAY")).hasStatus(400);
        assertThat(announce(2035, "kind=MONTH&announcedMonth=bald")).hasStatus(400);
        assertThat(announce(2035, "kind=DAY&announcedDay=2020-01-01")).hasStatus(409);
        assertThat(announce(2035, "kind=DAY&announcedDay=2035-09-10")
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(post("/ausgaben/2035/termin", "revision=0&kind=POSTPONED&why=egal"))
                .hasStatus(409);
    }

    @Test
    void whatHasComeOutIsNotAnnouncedAgain() {
        assertThat(page("/ausgaben/2025").select(".lead").text()).isEqualTo("Erschienen am 11. September 2025");
        assertThat(page("/ausgaben/2025").select("#kalender form")).isEmpty();

        MvcTestResult answer =
                post("/ausgaben/2025/termin", revision("/ausgaben/2025") + "kind=DAY&announcedDay=2031-09-10&why=Neu");

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).select("[role=alert]").text()).contains("schon erschienen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update release_announcement set day = null",
                "delete from release_announcement",
                "truncate release_announcement",
                "update audit_entry set reason = null",
                "delete from audit_entry"
            })
    void nothingThatWasSaidCanBeUnsaid(String statement) {
        enter(2036);
        announce(2036, "kind=MONTH&announcedMonth=2036-09");

        assertThatThrownBy(() -> database.sql(statement).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("A log is only ever added to");
    }

    private void enter(int year) {
        post("/ausgaben/neu", "year=%1$d&publishedOn=%1$d-09-01&cities=85".formatted(year));
    }

    private MvcTestResult announce(int year, String form) {
        return post("/ausgaben/" + year + "/termin", revision("/ausgaben/" + year) + form);
    }
}
