package de.stadtindex.portal.web.ranking;

import org.jspecify.annotations.Nullable;

/**
 * A column of the ranking table that can be sorted.
 *
 * @param kind name for the style sheet
 * @param aria value for {@code aria-sort}; null where the table is sorted by another column
 */
public record RankingColumn(
        String label, String href, String kind, @Nullable String aria) {}
