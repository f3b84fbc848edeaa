package de.stadtindex.platform.content;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this instance knows of releases.
 *
 * @param next the instant of the next one; null where none is known to come
 * @param delay from the instant of the last one to when this instance began to show it; null where it has seen none yet
 */
public record Releases(@Nullable Instant next, @Nullable Duration delay) {}
