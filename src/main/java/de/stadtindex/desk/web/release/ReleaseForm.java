package de.stadtindex.desk.web.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to take a version a step further.
 *
 * @param day of the release, as a date field sends it
 * @param time of the release, as a time field sends it
 * @param occurrence {@code first} or {@code second}, where the clocks show the time twice; null where nobody was asked
 * @param confirmed null unless ticked
 */
record ReleaseForm(
        @Nullable String reason,
        @Nullable String note,
        @Nullable String day,
        @Nullable String time,
        @Nullable String occurrence,
        @Nullable String confirmed) {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 1000;

    static ReleaseForm empty() {
        return new ReleaseForm(null, null, null, null, null, null);
    }

    /** The reason, if it says something and is not too long. */
    Optional<String> statedReason() {
        String stated = reason == null ? "" : reason.strip();
        int length = stated.codePointCount(0, stated.length());
        return length < SHORTEST_REASON || length > LONGEST_REASON ? Optional.empty() : Optional.of(stated);
    }

    Optional<LocalDate> chosenDay() {
        try {
            return day == null ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    Optional<LocalTime> chosenTime() {
        try {
            return time == null ? Optional.empty() : Optional.of(LocalTime.parse(time));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    boolean isConfirmed() {
        return confirmed != null;
    }
}
