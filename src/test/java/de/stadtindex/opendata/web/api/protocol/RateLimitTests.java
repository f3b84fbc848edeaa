package de.stadtindex.opendata.web.api.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.MutableClock;
import de.stadtindex.platform.access.NetworkAllowance;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A network that asks too much waits, and it alone. */
class RateLimitTests {

    private final MutableClock clock = new MutableClock();
    private final RateLimit limit = new RateLimit(new ApiProperties(60, 100), clock);

    @Test
    void asManyAsAllowedAreAnsweredAtOnce() {
        exhaust("192.0.2.1");

        assertThat(limit.ask("192.0.2.1").admitted()).isFalse();
        assertThat(limit.ask("192.0.2.2").admitted()).isTrue();
    }

    @Test
    void whoWaitsAsToldIsAnsweredAgain() {
        exhaust("192.0.2.1");
        NetworkAllowance.Verdict refused = limit.ask("192.0.2.1");
        assertThat(refused).isEqualTo(new NetworkAllowance.Verdict(false, 0, 1));

        clock.moveBy(Duration.ofSeconds(refused.seconds()));

        assertThat(limit.ask("192.0.2.1").admitted()).isTrue();
        assertThat(limit.ask("192.0.2.1").admitted()).isFalse();
    }

    @Test
    void aHouseholdIsOneNetwork() {
        exhaust("2001:db8:0:1::1");

        assertThat(limit.ask("2001:db8:0:1:ffff::2").admitted()).isFalse();
        assertThat(limit.ask("2001:db8:0:2::1").admitted()).isTrue();
    }

    @Test
    void whatIsNoAddressIsCountedToo() {
        exhaust("unknown");

        assertThat(limit.ask("unknown").admitted()).isFalse();
    }

    private void exhaust(String address) {
        IntStream.range(0, 60)
                .forEach(_ -> assertThat(limit.ask(address).admitted()).isTrue());
    }
}
