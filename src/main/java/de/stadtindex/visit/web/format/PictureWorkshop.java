package de.stadtindex.visit.web.format;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Paints pictures, few at a time, on half of the processors: painting takes the processor for itself, and pages come first. What was painted is kept under
 * the tag of what it shows, so that it is painted once, whatever asks for it.
 */
@Component
class PictureWorkshop {

    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Cache<String, byte[]> painted = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<String, byte[]>weigher((_, picture) -> picture.length)
            .build();

    private final Semaphore benches;
    private final Duration longestWait;

    PictureWorkshop() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), LONGEST_WAIT);
    }

    /** So many paint at once; the others wait in the order they came, but no longer than this. */
    PictureWorkshop(int painters, Duration longestWait) {
        this.benches = new Semaphore(painters, true);
        this.longestWait = longestWait;
    }

    /**
     * The picture with this tag.
     *
     * @throws WorkshopBusyException when so many wait that this one would not have its turn in time
     */
    byte[] make(String tag, Supplier<byte[]> painter) {
        byte[] kept = painted.getIfPresent(tag);
        if (kept != null) {
            return kept;
        }
        takeTurn();
        try {
            return painted.get(tag, _ -> painter.get());
        } finally {
            benches.release();
        }
    }

    private void takeTurn() {
        try {
            if (!benches.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new WorkshopBusyException();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new WorkshopBusyException(interrupted);
        }
    }
}
