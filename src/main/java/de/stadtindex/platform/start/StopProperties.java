package de.stadtindex.platform.start;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an instance ends.
 *
 * @param pause how long it still answers after it has said that it is not ready any more, so that a balancer notices
 */
@ConfigurationProperties("stadtindex.stop")
record StopProperties(@DefaultValue("0s") Duration pause) {}
