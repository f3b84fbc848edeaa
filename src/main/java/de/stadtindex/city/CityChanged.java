package de.stadtindex.city;

import de.stadtindex.core.CityKey;

/** A city was entered, or somebody changed what is known of it. */
record CityChanged(CityKey city) {}
