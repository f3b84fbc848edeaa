package de.stadtindex.platform.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the clock in the time zone in which editions are released. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final ZoneId RELEASE_ZONE = ZoneId.of("Europe/Berlin");

    @Bean
    Clock clock() {
        return Clock.system(RELEASE_ZONE);
    }
}
