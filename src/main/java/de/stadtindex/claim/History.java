package de.stadtindex.claim;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an edition says beside all that came before it. */
public sealed interface History extends Claim {

    /**
     * The rank is better than every other since an edition, which itself may have been as good.
     *
     * @param since null for all editions there are
     */
    record BestSince(Cell cell, @Nullable EditionYear since) implements Extreme {

        @Override
        public ClaimType type() {
            return ClaimType.BEST_RANK_SINCE;
        }
    }

    /**
     * The rank is worse than every other since an edition, which itself may have been as bad.
     *
     * @param since null for all editions there are
     */
    record WorstSince(Cell cell, @Nullable EditionYear since) implements Extreme {

        @Override
        public ClaimType type() {
            return ClaimType.WORST_RANK_SINCE;
        }
    }

    /** A rank beyond all others. */
    sealed interface Extreme extends History {

        Cell cell();

        @Nullable
        EditionYear since();

        @Override
        default EditionYear year() {
            return cell().year();
        }

        @Override
        default Optional<EditionYear> earlier() {
            return Optional.ofNullable(since());
        }

        @Override
        default Optional<CityKey> city() {
            return Optional.of(cell().city());
        }

        @Override
        default CategoryKey category() {
            return cell().category();
        }
    }

    /** Something that holds, and how often it held. */
    sealed interface Repeated extends History {

        Snapshot what();

        /** How often, this time included; at least 1. */
        int times();

        @Override
        default EditionYear year() {
            return what().year();
        }

        @Override
        default Optional<CityKey> city() {
            return what().city();
        }

        @Override
        default Stream<CityKey> cities() {
            return what().cities();
        }

        @Override
        default CategoryKey category() {
            return what().category();
        }
    }

    /** It holds for exactly the n-th time in a row. */
    record InARow(Snapshot what, int times) implements Repeated {

        @Override
        public ClaimType type() {
            return ClaimType.STREAK;
        }
    }

    /**
     * The city moved this way for exactly the n-th time in a row, each time against the edition before.
     *
     * @param times how often, this time included; at least 1
     */
    record MovedInARow(Cell cell, Direction direction, int times) implements History {

        @Override
        public ClaimType type() {
            return ClaimType.STREAK;
        }

        @Override
        public EditionYear year() {
            return cell.year();
        }

        @Override
        public Optional<CityKey> city() {
            return Optional.of(cell.city());
        }

        @Override
        public CategoryKey category() {
            return cell.category();
        }
    }

    /** It holds for exactly the n-th time of all editions. */
    record Times(Snapshot what, int times) implements Repeated {

        @Override
        public ClaimType type() {
            return times == 1 ? ClaimType.FIRST_TIME : ClaimType.TIMES;
        }
    }
}
