package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version that may be shown: to the public, or to those who preview it. Only {@link DataStates} makes one, from the
 * visibility predicate; results are read for nothing else, so holding one is the permission to read.
 *
 * @param id the stored identity, never shown
 * @param publishAt the instant from which it is public; in a preview without one, the instant of its draft
 * @param licence under which terms its figures may be used
 * @param publicNote what it corrects; null if it corrects nothing
 */
public record LiveVersion(
        long id,
        VersionNumber number,
        Instant publishAt,
        EditionFacts edition,
        EditionLicence licence,
        @Nullable String publicNote) {

    public EditionYear year() {
        return number.edition();
    }

    /** Number of cities ranked, the N of "rank x of N". */
    public int cities() {
        return edition.cities();
    }
}
