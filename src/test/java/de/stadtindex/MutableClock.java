package de.stadtindex;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it; see {@link ClockTestConfiguration}. */
public final class MutableClock extends Clock {

    /** When tests begin: a week after the edition of 2025 is long out and before the next one. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    public MutableClock() {
        this(new AtomicReference<>(START), ZoneId.of("Europe/Berlin"));
    }

    private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Lets it be that instant for everyone who holds this clock, in any zone. */
    public void moveTo(Instant instant) {
        now.set(instant);
    }

    public void moveBy(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    /** Back to {@link #START}: call it after each test, the clock lives as long as its Spring context. */
    public void reset() {
        now.set(START);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock seen from another zone: it moves with this one. */
    @Override
    public Clock withZone(ZoneId otherZone) {
        return new MutableClock(now, otherZone);
    }
}
