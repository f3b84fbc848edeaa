package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition in the release calendar.
 *
 * @param day when it comes or came, the first of the month where no more is known; null where nothing is
 * @param said everything announced about it, newest first
 */
public record CalendarEntry(
        EditionYear year, CalendarState state, @Nullable LocalDate day, List<Said> said) {

    /** One announcement with who entered it and when. */
    public record Said(Announcement announcement, Instant at, String actor) {}

    public CalendarEntry {
        said = List.copyOf(said);
    }
}
