package de.stadtindex.portal.web.ranking;

import de.stadtindex.city.CityEntry;
import de.stadtindex.city.SizeClass;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.visit.web.Query;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants to see a ranking.
 *
 * @param state only cities of this state; null for all
 * @param size only cities of this size; null for all
 * @param name only cities whose name contains this; empty for all
 * @param page which part of a long list, the first being 1
 */
record RankingView(
        CategoryKey category,
        RankingSort sort,
        Direction direction,
        @Nullable FederalState state,
        @Nullable SizeClass size,
        String name,
        int page) {

    /** Which end comes first. */
    enum Direction {
        /** Best rank, first letter, lowest score first. */
        ASCENDING("auf", "ascending"),
        /** The other way round. */
        DESCENDING("ab", "descending");

        private final String slug;
        private final String aria;

        Direction(String slug, String aria) {
            this.slug = slug;
            this.aria = aria;
        }

        String slug() {
            return slug;
        }

        /** The value for {@code aria-sort}. */
        String aria() {
            return aria;
        }

        Direction opposite() {
            return this == ASCENDING ? DESCENDING : ASCENDING;
        }
    }

    /** Whether the reader sees only some of the cities. */
    boolean isFiltered() {
        return state != null || size != null || !name.isEmpty();
    }

    boolean wants(CityEntry city) {
        return (state == null || city.state() == state)
                && (size == null || city.sizeClass().filter(size::equals).isPresent())
                && (name.isEmpty() || city.name().toLowerCase(Locale.GERMAN).contains(name.toLowerCase(Locale.GERMAN)));
    }

    /** The address of this view sorted another way; what is usual is left out. */
    Query query(Query base, RankingSort by, Direction way) {
        return filters(base)
                .with("sortierung", by.equals(RankingSort.RANK) ? null : by.slug())
                .with("richtung", way == by.usualDirection() ? null : way.slug());
    }

    /** The address of this view as it is. */
    Query query(Query base) {
        return query(base, sort, direction);
    }

    private Query filters(Query base) {
        return base.with("land", state == null ? null : state.name())
                .with("groesse", size == null ? null : size.slug())
                .with("name", name);
    }
}
