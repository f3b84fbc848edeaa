package de.stadtindex.platform.health;

import de.stadtindex.platform.content.PublicContent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, as whoever listens to it knows within seconds: a watcher that asks often takes no connection from
 * readers, and gets its answer at once while there is none.
 */
@Component("database")
class DatabaseHealth implements HealthIndicator {

    private final PublicContent content;

    DatabaseHealth(PublicContent content) {
        this.content = content;
    }

    @Override
    public Health health() {
        return content.isOutOfReach() ? Health.down().build() : Health.up().build();
    }
}
