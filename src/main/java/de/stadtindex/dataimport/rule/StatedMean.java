package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.file.Place;

/** The mean of all scores of a ranking as a file states it, usually in a last row, and where it stands. */
public record StatedMean(CategoryKey category, Score mean, Place place) {}
