package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ReleaseTimeTests {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    void tenInTheMorningIsOneInstantInSummerAndInWinter() {
        assertThat(at(LocalDate.of(2026, 9, 10), "10:00")).isEqualTo(once("2026-09-10T08:00:00Z"));
        assertThat(at(LocalDate.of(2026, 12, 10), "10:00")).isEqualTo(once("2026-12-10T09:00:00Z"));
    }

    @Test
    void inTheNightToSummerTimeAnHourDoesNotExist() {
        assertThat(at(SPRING, "01:59")).isEqualTo(once("2026-03-29T00:59:00Z"));
        assertThat(at(SPRING, "02:00")).isEqualTo(new ReleaseTime.Never(LocalDateTime.parse("2026-03-29T02:00")));
        assertThat(at(SPRING, "02:30")).isEqualTo(new ReleaseTime.Never(LocalDateTime.parse("2026-03-29T02:30")));
        assertThat(at(SPRING, "03:00")).isEqualTo(once("2026-03-29T01:00:00Z"));
    }

    @Test
    void inTheNightToWinterTimeAnHourComesTwice() {
        assertThat(at(AUTUMN, "01:59")).isEqualTo(once("2026-10-24T23:59:00Z"));
        assertThat(at(AUTUMN, "02:30"))
                .isEqualTo(new ReleaseTime.Twice(
                        Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z")));
        assertThat(at(AUTUMN, "03:00")).isEqualTo(once("2026-10-25T02:00:00Z"));
    }

    private static ReleaseTime at(LocalDate day, String time) {
        return ReleaseTime.of(day, LocalTime.parse(time));
    }

    private static ReleaseTime once(String instant) {
        return new ReleaseTime.Once(Instant.parse(instant));
    }
}
