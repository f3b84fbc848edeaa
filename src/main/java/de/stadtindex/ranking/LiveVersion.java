package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import java.time.Instant;

/**
 * A version the public may see. Only {@link DataStates} makes one, from the visibility predicate; results are read for
 * nothing else, so holding one is the permission to read.
 *
 * @param id the stored identity, never shown
 * @param publishAt the instant from which it has been public
 */
public record LiveVersion(long id, VersionNumber number, Instant publishAt, EditionFacts edition) {

    public EditionYear year() {
        return number.edition();
    }

    /** Number of cities ranked, the N of "rank x of N". */
    public int cities() {
        return edition.cities();
    }
}
