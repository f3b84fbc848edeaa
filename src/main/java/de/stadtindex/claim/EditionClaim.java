package de.stadtindex.claim;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.Optional;

/** What is said of an edition as a whole. */
public sealed interface EditionClaim extends Claim {

    @Override
    default Optional<CityKey> city() {
        return Optional.empty();
    }

    @Override
    default CategoryKey category() {
        return CategoryKey.OVERALL;
    }

    /** What can be counted of an edition. */
    enum Countable {
        /** The cities ranked. */
        CITIES(ClaimType.CITY_COUNT),
        /** The indicators. */
        INDICATORS(ClaimType.INDICATOR_COUNT),
        /** The parameters a city. */
        PARAMETERS(ClaimType.PARAMETER_COUNT),
        /** All data points. */
        DATA_POINTS(ClaimType.DATA_POINT_COUNT);

        private final ClaimType type;

        Countable(ClaimType type) {
            this.type = type;
        }
    }

    /** The edition has so many of them. */
    record Counted(EditionYear year, Countable what, int count) implements EditionClaim {

        @Override
        public ClaimType type() {
            return what.type;
        }
    }

    /** The mean of all overall scores, as published. */
    record Mean(EditionYear year, BigDecimal points) implements EditionClaim {

        @Override
        public ClaimType type() {
            return ClaimType.MEAN;
        }
    }

    /** The score of rank 10, as published. */
    record TopTenFrom(EditionYear year, BigDecimal points) implements EditionClaim {

        @Override
        public ClaimType type() {
            return ClaimType.TOP_TEN_THRESHOLD;
        }
    }

    /** By how many points the mean moved; negative when it fell. */
    record MeanMoved(EditionYear year, EditionYear before, BigDecimal points) implements EditionClaim {

        @Override
        public ClaimType type() {
            return ClaimType.MEAN_CHANGE;
        }

        @Override
        public Optional<EditionYear> earlier() {
            return Optional.of(before);
        }
    }
}
