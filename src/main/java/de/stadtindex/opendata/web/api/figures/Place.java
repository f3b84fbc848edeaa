package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.LiveVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure stands, or would stand if it were known.
 *
 * @param position the place of the category in the order of the index
 * @param figure null where nothing is known
 * @param contested whether sources put another city on the same rank
 */
record Place(
        LiveVersion version,
        CategoryKey category,
        int position,
        CityKey city,
        @Nullable Figure figure,
        boolean contested) {

    Optional<Figure> known() {
        return Optional.ofNullable(figure);
    }
}
