package de.stadtindex.ranking;

import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a city in one ranking.
 *
 * @param knownRank null where only the score is known
 * @param knownScore null where only the rank is known
 */
public record Figure(@Nullable Rank knownRank, @Nullable Score knownScore, Certainty certainty, Citation citation) {

    public Optional<Rank> rank() {
        return Optional.ofNullable(knownRank);
    }

    public Optional<Score> score() {
        return Optional.ofNullable(knownScore);
    }
}
