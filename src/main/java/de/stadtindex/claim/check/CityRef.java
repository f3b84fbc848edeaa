package de.stadtindex.claim.check;

import de.stadtindex.core.CityKey;

/**
 * Where a sentence speaks of a city.
 *
 * @param from its first word
 * @param to its last word
 * @param isObject whether it is what another city is compared with: {@code vor Kassel}
 */
record CityRef(int from, int to, CityKey city, boolean isObject) {}
