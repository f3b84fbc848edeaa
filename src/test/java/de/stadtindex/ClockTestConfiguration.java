package de.stadtindex;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Replaces the machine's time by a clock that tests move; inject {@link MutableClock} to move it. */
@TestConfiguration(proxyBeanMethods = false)
public class ClockTestConfiguration {

    @Bean
    @Primary
    MutableClock mutableClock() {
        return new MutableClock();
    }
}
