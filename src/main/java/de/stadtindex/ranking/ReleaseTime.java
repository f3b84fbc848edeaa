package de.stadtindex.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** The instant that a day and a time of day on German clocks mean: usually one, none or two where the clocks are changed. */
public sealed interface ReleaseTime {

    /** The zone of all releases. */
    ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** There is this one instant. */
    record Once(Instant instant) implements ReleaseTime {}

    /** The clocks skip that time. */
    record Never(LocalDateTime asked) implements ReleaseTime {}

    /** The clocks show that time twice: in summer time, and an hour later in winter time. */
    record Twice(Instant first, Instant second) implements ReleaseTime {}

    /** What day and time mean on German clocks. */
    static ReleaseTime of(LocalDate day, LocalTime time) {
        LocalDateTime asked = day.atTime(time);
        List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(asked);
        return switch (offsets.size()) {
            case 0 -> new Never(asked);
            case 1 -> new Once(asked.toInstant(offsets.getFirst()));
            default -> new Twice(asked.toInstant(offsets.getFirst()), asked.toInstant(offsets.getLast()));
        };
    }
}
