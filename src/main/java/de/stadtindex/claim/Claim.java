package de.stadtindex.claim;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement about the figures, true or not. A value: it holds what is said, not what is known; {@link Evidence} judges
 * it against a state of the data.
 */
public sealed interface Claim permits Snapshot, Change, History, EditionClaim {

    ClaimType type();

    /** The edition it speaks of; the later one where it compares. */
    EditionYear year();

    /** The earlier edition it compares with, or counts from; empty where it speaks of one edition or of all. */
    default Optional<EditionYear> earlier() {
        return Optional.empty();
    }

    /** The city it speaks of; empty where it speaks of an edition. */
    Optional<CityKey> city();

    /** Every city it names. */
    default Stream<CityKey> cities() {
        return city().stream();
    }

    /** The ranking it speaks of. */
    CategoryKey category();
}
