package de.stadtindex.platform.content;

import java.time.Instant;
import java.util.Optional;

/** Knows instants at which what the public sees changes without any write: a release comes. */
public interface ComingInstants {

    /** The first of them after this instant; empty where none is known. */
    Optional<Instant> next(Instant after);
}
