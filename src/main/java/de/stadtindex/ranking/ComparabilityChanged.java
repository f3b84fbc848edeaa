package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;

/** Somebody noted something else about an edition and the one before. */
record ComparabilityChanged(EditionYear edition) {}
