package de.stadtindex.platform.content;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells operators when something is released next, how late the last release showed here, and whether changes are heard of. */
@Component
class ContentMeters implements MeterBinder {

    private static final double MILLIS_PER_SECOND = 1000;

    private final PublicContent content;

    ContentMeters(PublicContent content) {
        this.content = content;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("stadtindex.content.listening", content, heard -> heard.isOutOfReach() ? 0 : 1)
                .description("Whether the database tells this instance of changes")
                .register(meters);
        Gauge.builder("stadtindex.release.next", this, ContentMeters::next)
                .description(
                        "When something is released next, in seconds since 1970; not a number where nothing is planned")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("stadtindex.release.delay", this, ContentMeters::delay)
                .description("From the instant of the last release to when this instance began to show it")
                .baseUnit("seconds")
                .register(meters);
    }

    private double next() {
        Instant next = current().next();
        return next == null ? Double.NaN : next.getEpochSecond();
    }

    private double delay() {
        Duration delay = current().delay();
        return delay == null ? Double.NaN : delay.toMillis() / MILLIS_PER_SECOND;
    }

    /** A stage begins for watchers, too; what was known stands while the database is away. */
    private Releases current() {
        if (!content.isOutOfReach()) {
            try {
                content.stage();
            } catch (DataAccessException | TransactionException _) {
                return content.releases();
            }
        }
        return content.releases();
    }
}
