package de.stadtindex.desk.web.early;

import de.stadtindex.ranking.ReleaseTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What somebody typed to grant early access.
 *
 * @param person e-mail address
 * @param day from which, as a date field sends it
 * @param time from which, as a time field sends it
 */
record GrantForm(
        @Nullable String person,
        @Nullable String day,
        @Nullable String time) {

    static GrantForm empty() {
        return new GrantForm(null, null, null);
    }

    /** The instant typed; empty and noted as a fault where it is none, or one before now. */
    Optional<Instant> from(BindingResult faults, Instant now) {
        Optional<Instant> from = typed();
        if (from.isEmpty()) {
            faults.rejectValue("day", "early.day.unreadable");
        } else if (from.get().isBefore(now)) {
            faults.rejectValue("day", "early.day.past");
            return Optional.empty();
        }
        return from;
    }

    private Optional<Instant> typed() {
        try {
            return switch (ReleaseTime.of(LocalDate.parse(stated(day)), LocalTime.parse(stated(time)))) {
                case ReleaseTime.Once(Instant instant) -> Optional.of(instant);
                case ReleaseTime.Never _ -> Optional.empty();
                // Where the clocks show the time twice nobody gets in too early by the later one
                case ReleaseTime.Twice(Instant _, Instant last) -> Optional.of(last);
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    String stated(@Nullable String text) {
        return text == null ? "" : text;
    }
}
