package de.stadtindex.press.web.editing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to take an article a step further.
 *
 * @param revision the one they looked at
 * @param day of the release, as a date field sends it; empty for at once
 * @param time of the release, as a time field sends it
 * @param occurrence {@code first} or {@code second}, where the clocks show the time twice
 */
record StepForm(
        @Nullable String reason,
        @Nullable String revision,
        @Nullable String day,
        @Nullable String time,
        @Nullable String occurrence) {

    private static final int LONGEST_REASON = 1000;

    static StepForm empty() {
        return new StepForm(null, null, null, null, null);
    }

    /** The reason; empty where nobody gave one. */
    String statedReason() {
        String stated = Objects.requireNonNullElse(reason, "").strip();
        return stated.substring(0, Math.min(stated.length(), LONGEST_REASON));
    }

    int seen() {
        return revision != null && revision.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(revision) : -1;
    }

    /** Whether it is to become public at once. */
    boolean isAtOnce() {
        return Objects.requireNonNullElse(day, "").isBlank()
                && Objects.requireNonNullElse(time, "").isBlank();
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
}
