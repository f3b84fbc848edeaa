package de.stadtindex.desk.web.registry;

import de.stadtindex.core.AnnouncementKind;
import de.stadtindex.ranking.Announcement;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What somebody typed about when an edition comes out.
 *
 * @param kind how exactly; null or unknown where nothing was chosen
 * @param announcedMonth year and month; read only for a month
 * @param announcedDay read only for a day
 */
record AnnouncementForm(
        @Nullable String kind,
        @Nullable String announcedMonth,
        @Nullable String announcedDay,
        @Nullable String why) {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 1000;

    static AnnouncementForm empty() {
        return new AnnouncementForm(null, null, null, null);
    }

    /** What was announced; empty, with the faults noted, when something cannot be. */
    Optional<Announcement> announcement(BindingResult faults) {
        TypedValues values = new TypedValues(faults);
        String reason = values.text("why", why, SHORTEST_REASON, LONGEST_REASON);
        return switch (TypedValues.plain(kind)) {
            case "MONTH" -> of(AnnouncementKind.MONTH, values.month("announcedMonth", announcedMonth), reason, values);
            case "DAY" -> of(AnnouncementKind.DAY, values.day("announcedDay", announcedDay), reason, values);
            case "POSTPONED" -> said(AnnouncementKind.POSTPONED, null, reason, faults);
            default -> {
                faults.rejectValue("kind", "registry.fault.kind");
                yield Optional.empty();
            }
        };
    }

    private static Optional<Announcement> of(
            AnnouncementKind kind, @Nullable LocalDate day, @Nullable String reason, TypedValues values) {
        values.require(kind == AnnouncementKind.MONTH ? "announcedMonth" : "announcedDay", day);
        return said(kind, day, reason, values.faults());
    }

    private static Optional<Announcement> said(
            AnnouncementKind kind, @Nullable LocalDate day, @Nullable String reason, BindingResult faults) {
        return faults.hasErrors() ? Optional.empty() : Optional.of(new Announcement(kind, day, reason));
    }
}
