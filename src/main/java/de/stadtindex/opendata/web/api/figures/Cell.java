package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One city in one ranking of one edition; all that is null is not known.
 *
 * @param certainty null, like the source, where neither rank nor score is known
 */
public record Cell(
        int edition,
        String version,
        String category,
        CityRef city,
        @Nullable Integer rank,
        @Nullable BigDecimal score,
        @Nullable String certainty,
        @Nullable SourceRef source) {

    public static Cell of(VersionNumber version, CategoryKey category, CityEntry city, @Nullable Figure figure) {
        FigureAnswer known = figure == null ? null : FigureAnswer.of(figure);
        return new Cell(
                version.edition().value(),
                version.toString(),
                category.value(),
                CityRef.of(city),
                known == null ? null : known.rank(),
                known == null ? null : known.score(),
                known == null ? null : known.certainty(),
                known == null ? null : known.source());
    }
}
