package de.stadtindex.visit.web.format;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Paints pictures, few at a time, beside the threads that answer requests: painting takes a processor for itself, and pages come
 * first. What was painted is kept under the tag of what it shows, so that it is painted once, whatever asks for it.
 */
@Component
class PictureWorkshop implements DisposableBean {

    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Cache<String, byte[]> painted = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<String, byte[]>weigher((_, picture) -> picture.length)
            .build();

    private final ExecutorService painters;
    private final Duration longestWait;

    PictureWorkshop() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), LONGEST_WAIT);
    }

    /** So many paint at once; the others wait in the order they came, but no longer than this. */
    PictureWorkshop(int painters, Duration longestWait) {
        this.painters = Executors.newFixedThreadPool(
                painters, Thread.ofPlatform().daemon().name("painter-", 1).factory());
        this.longestWait = longestWait;
    }

    /**
     * The picture with this tag.
     *
     * @throws WorkshopBusyException when so many wait that this one would not be painted in time
     */
    byte[] make(String tag, Supplier<byte[]> painter) {
        byte[] kept = painted.getIfPresent(tag);
        return kept == null ? await(painters.submit(() -> painted.get(tag, _ -> painter.get()))) : kept;
    }

    private byte[] await(Future<byte[]> picture) {
        try {
            return picture.get(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            picture.cancel(false);
            throw new WorkshopBusyException(late);
        } catch (InterruptedException interrupted) {
            picture.cancel(false);
            Thread.currentThread().interrupt();
            throw new WorkshopBusyException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A picture could not be painted", failed.getCause());
        }
    }

    @Override
    public void destroy() {
        painters.shutdownNow();
    }
}
