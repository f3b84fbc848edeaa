package de.stadtindex.claim.check;

import de.stadtindex.core.CategoryKey;

/**
 * Where a sentence speaks of a ranking.
 *
 * @param from its first word
 * @param to its last word
 */
record CategoryRef(int from, int to, CategoryKey category) {}
