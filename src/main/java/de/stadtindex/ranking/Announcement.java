package de.stadtindex.ranking;

import de.stadtindex.core.AnnouncementKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said about the release of an edition.
 *
 * @param day the day, or the first of the month; null while postponed without a new date
 * @param reason why it is not as announced before; null where nothing was
 */
public record Announcement(
        AnnouncementKind kind,
        @Nullable LocalDate day,
        @Nullable String reason) {

    public Announcement {
        if ((day == null) != (kind == AnnouncementKind.POSTPONED)) {
            throw new IllegalArgumentException(kind + " does not go with " + day);
        }
        day = kind == AnnouncementKind.MONTH && day != null ? day.withDayOfMonth(1) : day;
    }
}
