package de.stadtindex.portal.web.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.portal.web.ranking.RankingView.Direction;
import de.stadtindex.ranking.CategoryTree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a ranking page is sorted by.
 *
 * @param slug how it stands in addresses
 * @param category the category whose scores decide; null for the other columns
 */
record RankingSort(String slug, @Nullable CategoryKey category) {

    static final RankingSort RANK = new RankingSort("rang", null);
    static final RankingSort CHANGE = new RankingSort("veraenderung", null);
    static final RankingSort CITY = new RankingSort("stadt", null);
    static final RankingSort STATE = new RankingSort("land", null);

    static RankingSort score(CategoryKey category) {
        return new RankingSort(category.slug(), category);
    }

    static Optional<RankingSort> parse(String text, CategoryTree tree) {
        return switch (text) {
            case "rang" -> Optional.of(RANK);
            case "veraenderung" -> Optional.of(CHANGE);
            case "stadt" -> Optional.of(CITY);
            case "land" -> Optional.of(STATE);
            default ->
                tree.keys().stream()
                        .filter(key -> key.slug().equals(text))
                        .map(RankingSort::score)
                        .findFirst();
        };
    }

    /** Scores and climbs start with the highest, everything else with the first. */
    Direction usualDirection() {
        return category != null || equals(CHANGE) ? Direction.DESCENDING : Direction.ASCENDING;
    }
}
