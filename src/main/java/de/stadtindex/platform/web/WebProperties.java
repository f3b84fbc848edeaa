package de.stadtindex.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the portal is reached from outside.
 *
 * @param publicUrl scheme and host under which readers know the portal, without a trailing slash; without it the request's own is used
 */
@ConfigurationProperties("stadtindex.web")
record WebProperties(@Nullable String publicUrl) {}
