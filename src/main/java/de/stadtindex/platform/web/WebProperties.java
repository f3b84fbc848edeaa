package de.stadtindex.platform.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal is reached from outside.
 *
 * @param publicUrl scheme and host under which readers know the portal, without a trailing slash; without it the request's own is used
 * @param patience how long the head of a request may take to arrive, and a body before it must keep a pace
 */
@ConfigurationProperties("stadtindex.web")
record WebProperties(
        @Nullable String publicUrl, @DefaultValue("20s") Duration patience) {}
