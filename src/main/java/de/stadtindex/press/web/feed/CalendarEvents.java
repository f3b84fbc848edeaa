package de.stadtindex.press.web.feed;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.platform.text.Words;
import de.stadtindex.press.web.feed.CalendarWriter.Event;
import de.stadtindex.ranking.Announcement;
import de.stadtindex.ranking.CalendarEntry;
import de.stadtindex.ranking.CalendarEntry.Said;
import de.stadtindex.ranking.CalendarState;
import de.stadtindex.ranking.ReleaseTime;
import de.stadtindex.visit.web.Links;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes events of what was announced; an edition of which nothing was said is none.
 *
 * @param origin scheme and host of the portal
 */
record CalendarEvents(Words words, Links links, String origin, String host) {

    Stream<Event> of(CalendarEntry entry) {
        return day(entry).map(day -> event(entry, day)).stream();
    }

    private Event event(CalendarEntry entry, LocalDate day) {
        boolean isMonth = entry.state() == CalendarState.MONTH;
        String year = entry.year().toString();
        return new Event(
                "ausgabe-" + year + "@" + host,
                entry.said().size() + (entry.state() == CalendarState.PUBLISHED ? 1 : 0),
                changed(entry, day),
                day,
                isMonth ? day.plusMonths(1) : day.plusDays(1),
                status(entry.state()),
                words.say("calendar.summary." + entry.state(), year, month(day)),
                entry.said().stream().map(this::said).collect(Collectors.joining("\n")),
                origin + address(entry));
    }

    /** The day the entry is about; while it is postponed, the one that was given up. */
    private static Optional<LocalDate> day(CalendarEntry entry) {
        return Optional.ofNullable(entry.day())
                .or(() -> entry.said().stream()
                        .map(said -> said.announcement().day())
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    private static Instant changed(CalendarEntry entry, LocalDate day) {
        Instant published = day.atStartOfDay(ReleaseTime.ZONE).toInstant();
        return entry.state() == CalendarState.PUBLISHED || entry.said().isEmpty()
                ? published
                : entry.said().getFirst().at();
    }

    private static String status(CalendarState state) {
        return switch (state) {
            case MONTH -> "TENTATIVE";
            case POSTPONED -> "CANCELLED";
            case DAY, PUBLISHED, NOT_ANNOUNCED -> "CONFIRMED";
        };
    }

    private String said(Said said) {
        Announcement what = said.announcement();
        String when = what.day() == null ? "" : words.day(what.day());
        String announced = words.say(
                "calendar.said." + what.kind(),
                words.day(said.at()),
                when,
                what.day() == null ? "" : month(what.day()));
        return what.reason() == null ? announced : announced + " " + words.say("calendar.reason", what.reason());
    }

    private String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", words.locale()).format(day);
    }

    private String address(CalendarEntry entry) {
        return entry.state() == CalendarState.PUBLISHED
                ? links.ranking(entry.year(), CategoryKey.OVERALL)
                : links.home();
    }
}
