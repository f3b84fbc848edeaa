package de.stadtindex.opendata.web.api.protocol;

import de.stadtindex.platform.access.NetworkAllowance;
import de.stadtindex.platform.access.NetworkAllowance.Verdict;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Keeps one program from slowing down the portal for everybody else. */
@Component
class RateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int most;
    private final NetworkAllowance allowance;

    RateLimit(ApiProperties properties, Clock clock) {
        this.most = properties.requestsPerMinute();
        this.allowance = new NetworkAllowance(most, WINDOW, properties.networks(), clock);
    }

    Verdict ask(String address) {
        return allowance.ask(address);
    }

    /** Requests a window. */
    int most() {
        return most;
    }

    static long windowSeconds() {
        return WINDOW.toSeconds();
    }
}
