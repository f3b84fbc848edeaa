package de.stadtindex.desk.web.registry;

import de.stadtindex.core.AnnouncementKind;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Announcement;
import de.stadtindex.ranking.CalendarEntry;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in one line each when an edition comes out and what was said before. */
record CalendarText(Words words) {

    /** A line of what was announced, with who entered it. */
    record Line(String moment, String actor, String said, String reason) {}

    String state(CalendarEntry entry) {
        return switch (entry.state()) {
            case NOT_ANNOUNCED -> words.say("registry.calendar.none");
            case PUBLISHED -> words.say("registry.calendar.published", words.day(Objects.requireNonNull(entry.day())));
            case MONTH -> announced(AnnouncementKind.MONTH, entry.day());
            case DAY -> announced(AnnouncementKind.DAY, entry.day());
            case POSTPONED -> announced(AnnouncementKind.POSTPONED, null);
        };
    }

    String announced(AnnouncementKind kind, @Nullable LocalDate day) {
        return switch (kind) {
            case MONTH -> words.say("registry.calendar.month", month(Objects.requireNonNull(day)));
            case DAY -> words.say("registry.calendar.day", words.day(Objects.requireNonNull(day)));
            case POSTPONED -> words.say("registry.calendar.postponed");
        };
    }

    /** Everything announced, newest first. */
    List<Line> lines(CalendarEntry entry) {
        return entry.said().stream().map(this::line).toList();
    }

    private Line line(CalendarEntry.Said said) {
        Announcement announcement = said.announcement();
        return new Line(
                words.moment(said.at()),
                said.actor(),
                announced(announcement.kind(), announcement.day()),
                Objects.requireNonNullElse(announcement.reason(), ""));
    }

    private String month(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("MMMM uuuu", words.locale()));
    }
}
