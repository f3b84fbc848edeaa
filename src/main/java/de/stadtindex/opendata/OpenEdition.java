package de.stadtindex.opendata;

import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.LiveVersion;

/**
 * An edition whose full table may be offered as a file.
 *
 * @param version what the public sees of it now
 * @param terms the licence as the publisher stated it
 */
public record OpenEdition(LiveVersion version, String terms) {

    public EditionYear year() {
        return version.year();
    }
}
