package de.stadtindex.ranking;

import de.stadtindex.core.Rank;
import java.util.Optional;

/** How a city's rank moved between two editions. The index calls the number of places its tendency. */
public sealed interface RankChange {

    /** Climbed by a number of places, at least 1. */
    record Climbed(int places) implements RankChange {}

    /** Fell by a number of places, at least 1. */
    record Fell(int places) implements RankChange {}

    /** Kept its rank. */
    record Unchanged() implements RankChange {}

    /** The earlier edition did not rank the city: new, not a change. */
    record NewCity() implements RankChange {}

    /** There is no earlier edition, so that nothing can have changed. */
    record First() implements RankChange {}

    /** One of the two ranks is not known or contested. */
    record Unknown() implements RankChange {}

    /** The change between two known ranks. */
    static RankChange between(Rank earlier, Rank later) {
        int places = earlier.value() - later.value();
        if (places == 0) {
            return new Unchanged();
        }
        return places > 0 ? new Climbed(places) : new Fell(-places);
    }

    /** The change of a standing of a ranking against an earlier one; either may know nothing sure of the city. */
    static RankChange against(Optional<Ranking> earlier, Ranking later, Standing standing) {
        if (earlier.isEmpty()) {
            return new First();
        }
        Optional<Standing> before = earlier.get().of(standing.city());
        if (!earlier.get().ranked(standing.city())) {
            return new NewCity();
        }
        if (before.isEmpty() || earlier.get().isContested(before.get()) || later.isContested(standing)) {
            return new Unknown();
        }
        return between(before.get().rank(), standing.rank());
    }

    /** Places gained; negative when lost, 0 when unchanged or not a change at all. */
    default int gained() {
        return switch (this) {
            case Climbed climbed -> climbed.places();
            case Fell fell -> -fell.places();
            case Unchanged _, NewCity _, First _, Unknown _ -> 0;
        };
    }
}
