package de.stadtindex.press.web.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes events as iCalendar (RFC 5545): lines of at most 75 bytes, and texts without signs of its own. */
final class CalendarWriter {

    /** What a line may hold in bytes, without its end. */
    private static final int LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder written = new StringBuilder();

    private CalendarWriter() {}

    /**
     * One day or span of days.
     *
     * @param uid the same for good
     * @param sequence rises with each change
     * @param changed when it was last changed
     * @param end the day after the last one
     * @param status a word of the standard: {@code CONFIRMED}, {@code TENTATIVE} or {@code CANCELLED}
     */
    record Event(
            String uid,
            int sequence,
            Instant changed,
            LocalDate begin,
            LocalDate end,
            String status,
            String summary,
            String description,
            String address) {}

    static byte[] write(String name, List<Event> events) {
        CalendarWriter calendar = new CalendarWriter();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Stadtindex//Stadtindex//DE");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", escaped(name));
        events.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(Event event) {
        line("BEGIN", "VEVENT");
        line("UID", event.uid());
        line("SEQUENCE", Integer.toString(event.sequence()));
        line("DTSTAMP", INSTANT.format(event.changed()));
        line("LAST-MODIFIED", INSTANT.format(event.changed()));
        line("DTSTART;VALUE=DATE", DAY.format(event.begin()));
        line("DTEND;VALUE=DATE", DAY.format(event.end()));
        line("STATUS", event.status());
        line("TRANSP", "TRANSPARENT");
        line("SUMMARY", escaped(event.summary()));
        line("DESCRIPTION", escaped(event.description()));
        line("URL", event.address());
        line("END", "VEVENT");
    }

    private void line(String name, String value) {
        int bytes = 0;
        for (int character : (name + ":" + value).codePoints().toArray()) {
            String sign = Character.toString(character);
            int more = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LINE) {
                written.append("\r\n ");
                bytes = 1;
            }
            written.append(sign);
            bytes += more;
        }
        written.append("\r\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }
}
