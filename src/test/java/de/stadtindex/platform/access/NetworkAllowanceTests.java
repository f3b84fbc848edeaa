package de.stadtindex.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.MutableClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkAllowanceTests {

    private static final int MOST = 3;

    private final MutableClock clock = new MutableClock();
    private final NetworkAllowance allowance = new NetworkAllowance(MOST, Duration.ofMinutes(1), 1000, clock);

    @Test
    void allAddressesOfANetworkShareWhatItMay() {
        assertThat(IntStream.range(0, 10)
                        .filter(host -> allowance.ask("2001:db8:1:2::" + host).admitted()))
                .hasSize(MOST);
        assertThat(allowance.ask("2001:db8:1:3::1").admitted()).isTrue();
        assertThat(allowance.ask("192.0.2.1").admitted()).isTrue();
    }

    @Test
    void aSiteWithManyNetworksIsCountedAsOneTooAndNobodyElseSuffers() {
        assertThat(IntStream.range(0, 1000)
                        .filter(network -> allowance
                                .ask("2001:db8:1:%x::1".formatted(network))
                                .admitted()))
                .hasSize(MOST * NetworkSource.NETWORKS_OF_A_SITE);
        assertThat(allowance.ask("2001:db8:2:1::1").admitted()).isTrue();

        clock.moveBy(Duration.ofMinutes(1));
        assertThat(allowance.ask("2001:db8:1:1::1").admitted()).isTrue();
    }

    @Test
    void addressesOfTheOldKindAreEachASiteOfTheirOwn() {
        assertThat(NetworkSource.siteOf("192.0.2.1")).isNull();
        assertThat(NetworkSource.siteOf("no address/64")).isNull();
        assertThat(NetworkSource.of("2001:db8:1:2::7")).startsWith(NetworkSource.siteOf("2001:db8:1:9::"));
    }
}
