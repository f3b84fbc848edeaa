package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Score;
import de.stadtindex.ranking.domain.Edition;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the publisher stated about an edition.
 *
 * @param cities number of cities ranked, the N of "rank x of N"
 * @param parameters parameters a city; null, like the others, where not stated consistently
 * @param mean mean of all overall scores as published, never computed; null where not published
 * @param topTen overall score of rank 10 as published; null where not published
 */
public record EditionFacts(
        EditionYear year,
        LocalDate publishedOn,
        int cities,
        @Nullable Integer indicators,
        @Nullable Integer parameters,
        @Nullable Integer dataPoints,
        @Nullable Score mean,
        @Nullable Score topTen) {

    static EditionFacts of(Edition edition) {
        return new EditionFacts(
                edition.year(),
                edition.publishedOn(),
                edition.cities(),
                edition.indicators(),
                edition.parameters(),
                edition.dataPoints(),
                score(edition.meanScore()),
                score(edition.topTenScore()));
    }

    private static @Nullable Score score(@Nullable BigDecimal value) {
        return value == null ? null : new Score(value);
    }
}
