package de.stadtindex.opendata.web.api.protocol;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.stadtindex.platform.access.NetworkSource;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Keeps one program from slowing down the portal for everybody else. Each instance counts for itself and forgets with its
 * end: behind a balancer a network may ask as often as there are instances.
 */
@Component
class RateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int most;
    private final LoadingCache<String, Bucket> buckets;

    RateLimit(ApiProperties properties, Clock clock) {
        this.most = properties.requestsPerMinute();
        TimeMeter time = new InjectedTime(clock);
        // After a pause of one window a bucket is full, and a full one need not be remembered.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(properties.networks())
                .expireAfterAccess(WINDOW)
                .build(_ -> full(most, time));
    }

    /**
     * What became of a request.
     *
     * @param admitted whether it is answered
     * @param remaining how many more would be answered at once
     * @param seconds until the next one is answered where this one is not, else until all are again
     */
    record Verdict(boolean admitted, long remaining, long seconds) {}

    Verdict ask(String address) {
        ConsumptionProbe probe = buckets.get(NetworkSource.of(address)).tryConsumeAndReturnRemaining(1);
        long nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
        return new Verdict(probe.isConsumed(), probe.getRemainingTokens(), seconds);
    }

    /** Requests a window. */
    int most() {
        return most;
    }

    static long windowSeconds() {
        return WINDOW.toSeconds();
    }

    private static Bucket full(int most, TimeMeter time) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(most)
                        .refillGreedy(most, WINDOW)
                        .build())
                .withCustomTimePrecision(time)
                .build();
    }

    /** The time of the portal. */
    private record InjectedTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
