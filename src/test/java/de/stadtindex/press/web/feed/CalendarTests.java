package de.stadtindex.press.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.AnnouncementKind;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.portal.web.PageReading;
import de.stadtindex.ranking.Announcement;
import de.stadtindex.ranking.CalendarEntry;
import de.stadtindex.ranking.CalendarEntry.Said;
import de.stadtindex.ranking.CalendarState;
import de.stadtindex.visit.web.Links;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Calendars show when editions come out, and what was said before. */
class CalendarTests extends PageReading {

    private static final EditionYear YEAR = new EditionYear(2027);

    private static final Said FIRST =
            said(AnnouncementKind.DAY, LocalDate.of(2027, 9, 9), null, "2027-03-01T08:00:00Z");
    private static final Said SECOND =
            said(AnnouncementKind.DAY, LocalDate.of(2027, 9, 23), "Zahlen; spät, sehr", "2027-04-01T08:00:00Z");
    private static final Said GIVEN_UP = said(AnnouncementKind.POSTPONED, null, "Krank", "2027-05-01T08:00:00Z");

    @Autowired
    private Wording wording;

    @Test
    void everyEditionThatCameOutIsADay() {
        assertThat(request("/kalender.ics")).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        assertThat(body(request("/kalender.ics")).lines())
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains("UID:ausgabe-2025@localhost", "DTSTART;VALUE=DATE:20250911", "DTEND;VALUE=DATE:20250912")
                .contains("SUMMARY:Smart City Index 2025 erschienen")
                .endsWith("END:VCALENDAR");
    }

    @Test
    void aNewDayKeepsTheNameRaisesTheSequenceAndTellsTheReason() {
        String before = event(CalendarState.DAY, LocalDate.of(2027, 9, 9), FIRST);
        String after = event(CalendarState.DAY, LocalDate.of(2027, 9, 23), SECOND, FIRST);

        assertThat(before.lines())
                .contains(
                        "UID:ausgabe-2027@x.example", "SEQUENCE:1", "DTSTART;VALUE=DATE:20270909", "STATUS:CONFIRMED");
        assertThat(after.lines()).contains("UID:ausgabe-2027@x.example", "SEQUENCE:2", "DTSTART;VALUE=DATE:20270923");
        assertThat(after.replace("\r\n ", ""))
                .contains("Angekündigt am 1. April 2027: 23. September 2027. Grund: Zahlen\\; spät\\, sehr\\n"
                        + "Angekündigt am 1. März 2027: 9. September 2027.");
    }

    @Test
    void whatIsPostponedIsCancelledOnTheDayThatWasGivenUp() {
        assertThat(event(CalendarState.POSTPONED, null, GIVEN_UP, SECOND, FIRST).lines())
                .contains("STATUS:CANCELLED", "DTSTART;VALUE=DATE:20270923", "SEQUENCE:3");
    }

    @Test
    void aMonthIsTentative() {
        Said month = said(AnnouncementKind.MONTH, LocalDate.of(2027, 9, 1), null, "2027-03-01T08:00:00Z");

        assertThat(event(CalendarState.MONTH, LocalDate.of(2027, 9, 1), month).lines())
                .contains("STATUS:TENTATIVE", "DTSTART;VALUE=DATE:20270901", "DTEND;VALUE=DATE:20271001");
    }

    @Test
    void nobodyIsToldOfAnEditionThatNobodyAnnounced() {
        assertThat(event(CalendarState.NOT_ANNOUNCED, null)).doesNotContain("VEVENT");
    }

    @Test
    void noLineIsLongerThan75Bytes() {
        assertThat(event(CalendarState.DAY, LocalDate.of(2027, 9, 23), SECOND, FIRST)
                        .split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    private String event(CalendarState state, @Nullable LocalDate day, Said... said) {
        Words words = wording.in(Language.GERMAN.locale());
        CalendarEvents events = new CalendarEvents(words, new Links(Language.GERMAN), "https://x.example", "x.example");
        CalendarEntry entry = new CalendarEntry(YEAR, state, day, List.of(said));
        return new String(CalendarWriter.write("Kalender", events.of(entry).toList()), StandardCharsets.UTF_8);
    }

    private static Said said(AnnouncementKind kind, @Nullable LocalDate day, @Nullable String reason, String at) {
        return new Said(new Announcement(kind, day, reason), Instant.parse(at), "somebody");
    }
}
