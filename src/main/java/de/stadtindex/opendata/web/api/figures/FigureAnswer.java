package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.ranking.Figure;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a city in a ranking, where the answer says elsewhere of which.
 *
 * @param rank as published, never computed; null where not known
 * @param score null where not known
 */
public record FigureAnswer(@Nullable Integer rank, @Nullable BigDecimal score, String certainty, SourceRef source) {

    static FigureAnswer of(Figure figure) {
        return new FigureAnswer(
                figure.rank().map(Rank::value).orElse(null),
                figure.score().map(Score::value).orElse(null),
                figure.certainty().name().toLowerCase(Locale.ROOT),
                SourceRef.of(figure.citation()));
    }
}
