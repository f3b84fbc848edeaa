package de.stadtindex.dataset;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.RankChange;
import org.jspecify.annotations.Nullable;

/**
 * A city in one ranking of one edition, as a row of a table.
 *
 * @param participation how sure it is that the edition ranked the city; null where it did not
 * @param figure what is known; null for a gap
 * @param contested whether sources put another city on the same rank; false for a gap
 * @param change how the rank moved; null where it is not told
 * @param since the edition the change is counted against; null where it is not told
 */
public record FigureRow(
        LiveVersion version,
        CategoryKey category,
        CityEntry city,
        @Nullable Participation participation,
        @Nullable Figure figure,
        boolean contested,
        @Nullable RankChange change,
        @Nullable EditionYear since) {

    /** A row without a change. */
    public static FigureRow of(
            LiveVersion version,
            CategoryKey category,
            CityEntry city,
            @Nullable Participation participation,
            @Nullable Figure figure,
            boolean contested) {
        return new FigureRow(version, category, city, participation, figure, contested, null, null);
    }

    /** The same with how the rank moved since an earlier edition. */
    public FigureRow moved(RankChange moved, EditionYear earlier) {
        return new FigureRow(version, category, city, participation, figure, contested, moved, earlier);
    }
}
