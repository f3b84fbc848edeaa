package de.stadtindex.portal.web.comparison;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to compare.
 *
 * @param state only cities of this state; null for all
 * @param page which part of a long list, the first being 1
 */
record ComparisonView(
        LiveVersion earlier,
        LiveVersion later,
        CategoryTree tree,
        CategoryKey category,
        @Nullable FederalState state,
        int page) {

    /** The parameters of this view, with another ranking. */
    Query query(Query base, CategoryKey key) {
        return base.with("rangliste", key.isOverall() ? null : key.slug())
                .with("land", state == null ? null : state.name());
    }

    String label(CategoryKey key, String language) {
        return tree.label(key, later.year(), language);
    }
}
