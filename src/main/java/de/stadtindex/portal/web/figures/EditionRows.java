package de.stadtindex.portal.web.figures;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataset.FigureRow;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.RankChange;
import de.stadtindex.ranking.Ranking;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of one edition, with changes against an earlier one. */
public final class EditionRows {

    private final EditionResults edition;
    private final @Nullable EditionResults earlier;

    /**
     * Rows of this edition.
     *
     * @param earlier what changes are counted against; null for no changes
     */
    public EditionRows(EditionResults edition, @Nullable EditionResults earlier) {
        this.edition = edition;
        this.earlier = earlier;
    }

    /** A city in one ranking; a gap where nothing is known. */
    public FigureRow row(CityEntry city, CategoryKey category) {
        Ranking ranking = edition.ranking(category);
        return FigureRow.of(
                edition.version(),
                category,
                city,
                edition.participation(city.key()).orElse(null),
                edition.figure(city.key(), category).orElse(null),
                ranking.of(city.key()).filter(ranking::isContested).isPresent());
    }

    /** The same with the change of its rank; without one for a city without a known rank. */
    public FigureRow moved(CityEntry city, CategoryKey category) {
        FigureRow row = row(city, category);
        if (earlier == null) {
            return row;
        }
        Ranking ranking = edition.ranking(category);
        Ranking before = earlier.ranking(category);
        EditionYear since = earlier.version().year();
        return ranking.of(city.key())
                .map(standing -> row.moved(RankChange.against(Optional.of(before), ranking, standing), since))
                .orElse(row);
    }
}
