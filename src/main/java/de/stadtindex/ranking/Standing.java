package de.stadtindex.ranking;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import java.util.Optional;

/** A city on its known rank. */
public record Standing(CityKey city, Rank rank, Figure figure) {

    public Optional<Score> score() {
        return figure.score();
    }
}
