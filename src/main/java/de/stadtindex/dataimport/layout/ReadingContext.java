package de.stadtindex.dataimport.layout;

import de.stadtindex.ranking.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What is known before the sheets of a file are read; for one thread.
 *
 * @param citation the source of figures that name none; null where each must name its own and say how sure it is
 */
public record ReadingContext(
        CityMatcher cities,
        CategoryNames categories,
        EditionScope editions,
        @Nullable Citation citation) {}
