package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
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

    /**
     * The version that came out last, which names a state in which all of these were shown: a correction of an older edition may be
     * younger than the newest edition.
     *
     * @throws EditionNotFoundException when there are none
     */
    public static LiveVersion latest(Collection<LiveVersion> shown) {
        return shown.stream()
                .max(Comparator.comparing(LiveVersion::publishAt).thenComparing(LiveVersion::year))
                .orElseThrow(EditionNotFoundException::new);
    }

    public EditionYear year() {
        return number.edition();
    }

    /** Number of cities ranked, the N of "rank x of N". */
    public int cities() {
        return edition.cities();
    }
}
