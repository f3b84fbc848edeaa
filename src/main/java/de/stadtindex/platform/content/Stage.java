package de.stadtindex.platform.content;

import java.time.Instant;

/**
 * A while in which what the public sees does not change, as far as this instance knows.
 *
 * @param number tells it from all others of this instance
 * @param from the instant at which it began: a clock that was set back is before it
 * @param until the instant before which it ends at the latest
 */
public record Stage(long number, Instant from, Instant until) {

    /** Whether this instant is in it. */
    boolean holds(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
