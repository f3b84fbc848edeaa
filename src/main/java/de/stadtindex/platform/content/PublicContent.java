package de.stadtindex.platform.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
    private volatile Releases releases = new Releases(null, null);
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

    /** The number of the stage that began last; unlike {@link #stage} it reads nothing, and may be asked while reading. */
    public long number() {
        return stage.number();
    }

    /** What is known of releases since the stage began; nothing is read for it. */
    public Releases releases() {
        return releases;
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

    /** Ends a stage whose time is over though no reader asks; errors as reading from the database does. */
    void turn() {
        if (!stage.until().equals(Instant.MIN)) {
            stage();
        }
    }

    private synchronized Stage begin() {
        Instant now = clock.instant();
        if (!stage.holds(now)) {
            Instant next = next(now);
            Instant midnight = midnight(now);
            releases = new Releases(next, delay(now));
            stage = new Stage(stage.number() + 1, now, next == null || midnight.isBefore(next) ? midnight : next);
        }
        return stage;
    }

    /** How late the release shows with which the stage ends; that of an earlier one where it ends for another reason. */
    private @Nullable Duration delay(Instant now) {
        Instant awaited = releases.next();
        return awaited != null && stage.until().equals(awaited) && !now.isBefore(awaited)
                ? Duration.between(awaited, now)
                : releases.delay();
    }

    private @Nullable Instant next(Instant now) {
        return coming.orderedStream()
                .flatMap(source -> source.next(now).stream())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Instant midnight(Instant now) {
        return LocalDate.ofInstant(now, clock.getZone())
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
