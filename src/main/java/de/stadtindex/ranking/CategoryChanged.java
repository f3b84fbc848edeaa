package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;

/** Somebody changed what a category is called. */
record CategoryChanged(CategoryKey category) {}
