package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ranking to be entered.
 *
 * @param parent the ranking above; null for the overall one
 */
public record NewCategory(
        CategoryKey key, int position, @Nullable CategoryKey parent, List<CategoryTree.Label> labels) {}
