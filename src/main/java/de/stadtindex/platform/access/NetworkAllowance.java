package de.stadtindex.platform.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * So many things within a while for each network, and some times as many for a site with many networks. Each instance counts for
 * itself and forgets with its end: behind a balancer a network gets as much as there are instances.
 */
public final class NetworkAllowance {

    private final LoadingCache<String, Bucket> buckets;
    private final LoadingCache<String, Bucket> sites;

    /** So many within the window; at most so many networks are remembered, the busiest longest. */
    public NetworkAllowance(int most, Duration window, int networks, Clock clock) {
        TimeMeter time = new InjectedTime(clock);
        this.buckets = buckets(most, window, networks, time);
        this.sites = buckets(most * NetworkSource.NETWORKS_OF_A_SITE, window, networks, time);
    }

    /** After a pause of one window a bucket is full, and a full one need not be remembered. */
    private static LoadingCache<String, Bucket> buckets(int most, Duration window, int networks, TimeMeter time) {
        Bandwidth bandwidth =
                Bandwidth.builder().capacity(most).refillGreedy(most, window).build();
        return Caffeine.newBuilder()
                .maximumSize(networks)
                .expireAfterAccess(window)
                .build(_ -> Bucket.builder()
                        .addLimit(bandwidth)
                        .withCustomTimePrecision(time)
                        .build());
    }

    /**
     * What became of a wish.
     *
     * @param admitted whether it is granted
     * @param remaining how many more would be granted at once
     * @param seconds until the next one is granted where this one is not, else until all are again
     */
    public record Verdict(boolean admitted, long remaining, long seconds) {}

    /** Takes one for the network of this address, if there is one left, and if the site it belongs to has not had too many. */
    public Verdict ask(String address) {
        Verdict verdict = take(buckets.get(NetworkSource.of(address)));
        String site = NetworkSource.siteOf(address);
        if (site == null || !verdict.admitted()) {
            return verdict;
        }
        Verdict ofSite = take(sites.get(site));
        return ofSite.remaining() < verdict.remaining() || !ofSite.admitted() ? ofSite : verdict;
    }

    private static Verdict take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        long nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
        return new Verdict(probe.isConsumed(), probe.getRemainingTokens(), seconds);
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
