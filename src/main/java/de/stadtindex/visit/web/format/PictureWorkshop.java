package de.stadtindex.visit.web.format;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.stadtindex.platform.work.Workshop;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Paints pictures, and keeps what was painted under the tag of what it shows, so that it is painted once, however many ask for it
 * at the same time.
 */
@Component
class PictureWorkshop {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final AsyncCache<String, byte[]> painted = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<String, byte[]>weigher((_, picture) -> picture.length)
            .buildAsync();

    private final Workshop workshop;

    PictureWorkshop(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * The picture with this tag.
     *
     * @throws de.stadtindex.platform.work.WorkshopBusyException when so much waits that this one would not be painted in time
     */
    byte[] make(String tag, Supplier<byte[]> painter) {
        CompletableFuture<byte[]> picture = painted.get(tag, (_, _) -> workshop.start(painter));
        try {
            return workshop.await(picture);
        } finally {
            // The cache forgets it too, but perhaps after whoever waited asks again
            if (picture.isCompletedExceptionally()) {
                painted.asMap().remove(tag, picture);
            }
        }
    }
}
