package de.stadtindex.opendata.web.api.protocol;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one network may ask of the interface.
 *
 * @param requestsPerMinute also how many may come at once after a pause
 * @param networks of so many networks it is remembered how much they asked; those that asked least often are forgotten first
 */
@Validated
@ConfigurationProperties("stadtindex.api")
public record ApiProperties(
        @Min(1) @DefaultValue("600") int requestsPerMinute,
        @Min(1) @DefaultValue("100000") int networks) {}
