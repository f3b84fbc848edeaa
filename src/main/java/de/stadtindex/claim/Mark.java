package de.stadtindex.claim;

import de.stadtindex.core.CityKey;

/** One end of a distance in points. */
public sealed interface Mark {

    /** Where a city stands. */
    record OfCity(CityKey city) implements Mark {}

    /** Where the city on a rank stands, whichever it is. */
    record OfRank(int rank) implements Mark {}
}
