package de.stadtindex.ranking;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import java.util.Comparator;
import java.util.Optional;

/** A city on its known rank. */
public record Standing(CityKey city, Rank rank, Figure figure) {

    /** The order of a ranking; cities that sources put on one rank stand by their keys. */
    public static final Comparator<Standing> BEST_FIRST =
            Comparator.comparing(Standing::rank).thenComparing(Standing::city);

    public Optional<Score> score() {
        return figure.score();
    }
}
