package de.stadtindex.platform.content;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The stage in which what the public sees is just now. A stage ends with a write to what the public sees, on whichever instance;
 * with the next release, which every instance knows beforehand and so ends it at the same instant; and with the day, as pages name it.
 * It ends, too, when the clock is set back: nothing that was kept may come from what is now the future.
 */
@Component
public class PublicContent {

    private final ObjectProvider<KeptContent> kept;
    private final ObjectProvider<ComingInstants> coming;
    private final Clock clock;
    private volatile Stage stage = new Stage(0, Instant.MIN, Instant.MIN);
    private volatile boolean isOutOfReach;

    PublicContent(ObjectProvider<KeptContent> kept, ObjectProvider<ComingInstants> coming, Clock clock) {
        this.kept = kept;
        this.coming = coming;
        this.clock = clock;
    }

    /** The stage of this instant; errors as reading from the database does where a new one begins. */
    public Stage stage() {
        Stage now = stage;
        return now.holds(clock.instant()) ? now : begin();
    }

    /** Whether the database cannot be reached, so that nobody would tell of a change. */
    public boolean isOutOfReach() {
        return isOutOfReach;
    }

    /** What was kept of the database is read again, from this call on. */
    public synchronized void changed() {
        kept.orderedStream().forEach(KeptContent::forget);
        stage = new Stage(stage.number() + 1, Instant.MIN, Instant.MIN);
    }

    void reached(boolean isReached) {
        isOutOfReach = !isReached;
    }

    private synchronized Stage begin() {
        Instant now = clock.instant();
        if (!stage.holds(now)) {
            stage = new Stage(stage.number() + 1, now, end(now));
        }
        return stage;
    }

    private Instant end(Instant now) {
        Instant midnight = LocalDate.ofInstant(now, clock.getZone())
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        return Stream.concat(Stream.of(midnight), coming.orderedStream().flatMap(source -> source.next(now).stream()))
                .min(Instant::compareTo)
                .orElse(midnight);
    }
}
