package de.stadtindex.press.web.feed;

import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.platform.web.Subscribed;
import de.stadtindex.press.web.feed.CalendarWriter.Event;
import de.stadtindex.ranking.ReleaseCalendar;
import de.stadtindex.visit.web.Visit;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Hands out the calendar of releases, with the days that were announced before and why they were given up. */
@PublicPages
class CalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final ReleaseCalendar calendar;

    CalendarController(ReleaseCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/kalender.ics")
    ResponseEntity<byte[]> show(Visit visit, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        String host = URI.create(frame.origin()).getHost();
        CalendarEvents events = new CalendarEvents(visit.words(), visit.links(), frame.origin(), host);
        List<Event> known = calendar.entries().stream().flatMap(events::of).toList();
        Instant updated = known.stream()
                .map(Event::changed)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return Subscribed.to(CalendarWriter.write(visit.words().say("calendar.title"), known), CALENDAR, updated);
    }
}
