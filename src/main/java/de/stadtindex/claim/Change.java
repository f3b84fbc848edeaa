package de.stadtindex.claim;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two editions say together. */
public sealed interface Change extends Claim {

    /** The edition compared with. */
    EditionYear before();

    @Override
    default Optional<EditionYear> earlier() {
        return Optional.of(before());
    }

    /** A change of one city in one ranking. */
    sealed interface OfCell extends Change {

        /** Where the city stands in the later edition. */
        Cell cell();

        /** Where it stood in the earlier one. */
        default Cell earlierCell() {
            return cell().in(before());
        }

        @Override
        default EditionYear year() {
            return cell().year();
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

    /** The city was on this rank before. */
    record PreviousRank(Cell cell, EditionYear before, int rank) implements OfCell {

        @Override
        public ClaimType type() {
            return ClaimType.PREVIOUS_RANK;
        }
    }

    /**
     * The city moved this way.
     *
     * @param places by how many; null where only the direction is claimed
     * @param degree how large that is called; null where nothing is said
     */
    record RankMoved(
            Cell cell,
            EditionYear before,
            Direction direction,
            @Nullable Integer places,
            @Nullable Degree degree) implements OfCell {

        @Override
        public ClaimType type() {
            return ClaimType.RANK_CHANGE;
        }
    }

    /**
     * The city's points moved this way.
     *
     * @param points by how many, with as many decimals as are claimed; null where only the direction is claimed
     */
    record ScoreMoved(
            Cell cell,
            EditionYear before,
            Direction direction,
            @Nullable BigDecimal points) implements OfCell {

        @Override
        public ClaimType type() {
            return ClaimType.SCORE_CHANGE;
        }
    }

    /** The city fell, although it gained points. */
    record RankDownPointsUp(Cell cell, EditionYear before) implements OfCell {

        @Override
        public ClaimType type() {
            return ClaimType.RANK_DOWN_POINTS_UP;
        }
    }

    /** The city came among the first so many. */
    record EnteredTop(Cell cell, EditionYear before, int places) implements OfCell {

        @Override
        public ClaimType type() {
            return ClaimType.TOP_N_ENTERED;
        }
    }

    /** The city is no longer among the first so many. */
    record LeftTop(Cell cell, EditionYear before, int places) implements OfCell {

        @Override
        public ClaimType type() {
            return ClaimType.TOP_N_LEFT;
        }
    }

    /** No city climbed, or fell, by more places. */
    record LargestMove(Cell cell, EditionYear before, Direction direction) implements OfCell {

        @Override
        public ClaimType type() {
            return direction == Direction.DOWN ? ClaimType.LARGEST_FALL : ClaimType.LARGEST_CLIMB;
        }
    }

    /** The edition before did not rank the city. */
    record NewCity(Cell cell, EditionYear before) implements OfCell {

        @Override
        public ClaimType type() {
            return ClaimType.NEW_CITY;
        }
    }

    /** The city moved this way in so many categories, by rank or by points; the cell is that of the overall ranking. */
    record CategoriesMoved(Cell cell, EditionYear before, Measure measure, Direction direction, int count)
            implements OfCell {

        @Override
        public ClaimType type() {
            return ClaimType.CATEGORIES_MOVED;
        }
    }

    /** Something holds in both editions. */
    record Remains(Snapshot what, EditionYear before) implements Change {

        @Override
        public ClaimType type() {
            return ClaimType.REMAINS;
        }

        @Override
        public EditionYear year() {
            return what.year();
        }

        @Override
        public Optional<CityKey> city() {
            return what.city();
        }

        @Override
        public Stream<CityKey> cities() {
            return what.cities();
        }

        @Override
        public CategoryKey category() {
            return what.category();
        }
    }
}
