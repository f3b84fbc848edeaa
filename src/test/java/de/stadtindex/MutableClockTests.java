package de.stadtindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MutableClockTests {

    private final MutableClock clock = new MutableClock();

    @Test
    void itStandsStillUntilMoved() {
        assertThat(clock.instant()).isEqualTo(MutableClock.START).isEqualTo(clock.instant());
    }

    @Test
    void movingReachesViewsInOtherZones() {
        var view = clock.withZone(ZoneOffset.UTC);

        clock.moveBy(Duration.ofDays(1));

        assertThat(view.instant()).isEqualTo(MutableClock.START.plus(Duration.ofDays(1)));
    }
}
