package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.city.CityEntry;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of figures.
 *
 * @param total how many there are on all pages
 * @param next address of the next page; null on the last
 */
record ResultsAnswer(
        Provenance provenance,
        int total,
        List<Result> results,
        @Nullable String next) {

    /**
     * One figure.
     *
     * @param contested whether sources put another city on the same rank
     */
    record Result(
            int edition,
            String version,
            String category,
            CityRef city,
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            boolean contested,
            @Nullable String certainty,
            @Nullable SourceRef source) {

        static Result of(Place place, CityEntry city) {
            Cell cell = Cell.of(place.version().number(), place.category(), city, place.figure());
            return new Result(
                    cell.edition(),
                    cell.version(),
                    cell.category(),
                    cell.city(),
                    cell.rank(),
                    cell.score(),
                    place.contested(),
                    cell.certainty(),
                    cell.source());
        }
    }
}
