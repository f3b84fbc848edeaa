package de.stadtindex.platform.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The answers of this stage, as many as the memory set aside for them holds; those asked for most stay longest. */
@Component
@EnableConfigurationProperties(AnswerProperties.class)
class KeptAnswers {

    /** What is asked for, in the stage in which it is asked for: an answer of an earlier one is never found again. */
    private record Key(long stage, Asked asked) {}

    /** An answer on its way, for which others wait. */
    record Flight(CompletableFuture<Optional<KeptAnswer>> answer, boolean isOwn) {}

    private final Cache<Key, KeptAnswer> kept;
    private final Map<Key, CompletableFuture<Optional<KeptAnswer>>> flights = new ConcurrentHashMap<>();
    private final long most;

    KeptAnswers(AnswerProperties properties) {
        this.most = properties.memory().toBytes();
        this.kept = Caffeine.newBuilder()
                .maximumWeight(most)
                .<Key, KeptAnswer>weigher((_, answer) -> answer.weight())
                .recordStats()
                .build();
    }

    /**
     * What is kept just now, and what became of it since the start.
     *
     * @param number of answers, those of earlier stages too until others take their place
     * @param bytes of memory they take
     * @param most bytes they may take
     * @param found how often an answer was found
     * @param missed how often none was
     * @param evicted how many made place for others
     */
    record Stock(long number, long bytes, long most, long found, long missed, long evicted) {}

    Stock stock() {
        CacheStats counted = kept.stats();
        long bytes = kept.policy()
                .eviction()
                .flatMap(memory -> memory.weightedSize().stream().boxed().findFirst())
                .orElse(0L);
        return new Stock(
                kept.estimatedSize(), bytes, most, counted.hitCount(), counted.missCount(), counted.evictionCount());
    }

    /** Whether anything is kept at all. */
    boolean isOn() {
        return most > 0;
    }

    @Nullable
    KeptAnswer find(long stage, Asked asked) {
        return kept.getIfPresent(new Key(stage, asked));
    }

    /** The answer that is being made for this, by whoever came first; one's own to make where nobody makes it. */
    Flight board(long stage, Asked asked) {
        CompletableFuture<Optional<KeptAnswer>> own = new CompletableFuture<>();
        CompletableFuture<Optional<KeptAnswer>> others = flights.putIfAbsent(new Key(stage, asked), own);
        return others == null ? new Flight(own, true) : new Flight(others, false);
    }

    /** Hands an answer that was made to those who wait for it, and keeps it; null where it is not for everybody. */
    void land(long stage, Asked asked, @Nullable KeptAnswer answer) {
        Key key = new Key(stage, asked);
        if (answer != null) {
            kept.put(key, answer);
        }
        CompletableFuture<Optional<KeptAnswer>> flight = flights.remove(key);
        if (flight != null) {
            flight.complete(Optional.ofNullable(answer));
        }
    }
}
