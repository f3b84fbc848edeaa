package de.stadtindex.claim;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What one edition says; the same may be asked of any other. */
public sealed interface Snapshot extends Claim {

    /** The same said of another edition. */
    Snapshot in(EditionYear year);

    /** What one edition says of one city. */
    sealed interface OfCity extends Snapshot {

        Cell cell();

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

    /** The city is on this rank. */
    record Ranked(Cell cell, int rank) implements OfCity {

        @Override
        public ClaimType type() {
            return ClaimType.RANK;
        }

        @Override
        public Ranked in(EditionYear year) {
            return new Ranked(cell.in(year), rank);
        }
    }

    /** The city is among the first so many. */
    record InTop(Cell cell, int places) implements OfCity {

        @Override
        public ClaimType type() {
            return ClaimType.TOP_N;
        }

        @Override
        public InTop in(EditionYear year) {
            return new InTop(cell.in(year), places);
        }
    }

    /** The city is on the last rank. */
    record Last(Cell cell) implements OfCity {

        @Override
        public ClaimType type() {
            return ClaimType.LAST_PLACE;
        }

        @Override
        public Last in(EditionYear year) {
            return new Last(cell.in(year));
        }
    }

    /** The city is on this place among those of its state or size class. */
    record Placed(Cell cell, Group group, int place) implements OfCity {

        @Override
        public ClaimType type() {
            return ClaimType.PLACE_IN_GROUP;
        }

        @Override
        public Placed in(EditionYear year) {
            return new Placed(cell.in(year), group, place);
        }
    }

    /** The city has so many points; with as many decimals as are claimed. */
    record Scored(Cell cell, BigDecimal points) implements OfCity {

        @Override
        public ClaimType type() {
            return ClaimType.SCORE;
        }

        @Override
        public Scored in(EditionYear year) {
            return new Scored(cell.in(year), points);
        }
    }

    /** The city stands before another. */
    record Ahead(Cell cell, CityKey other) implements OfCity {

        @Override
        public ClaimType type() {
            return ClaimType.AHEAD;
        }

        @Override
        public Ahead in(EditionYear year) {
            return new Ahead(cell.in(year), other);
        }

        @Override
        public Stream<CityKey> cities() {
            return Stream.of(cell.city(), other);
        }
    }

    /** One mark lies so many points below another; with as many decimals as are claimed. */
    record Distance(CategoryKey category, EditionYear year, Mark below, Mark above, BigDecimal points)
            implements Snapshot {

        @Override
        public ClaimType type() {
            return ClaimType.DISTANCE;
        }

        @Override
        public Optional<CityKey> city() {
            return below instanceof Mark.OfCity(CityKey city) ? Optional.of(city) : Optional.empty();
        }

        @Override
        public Stream<CityKey> cities() {
            return Stream.of(below, above)
                    .flatMap(mark -> mark instanceof Mark.OfCity(CityKey city) ? Stream.of(city) : Stream.empty());
        }

        @Override
        public Distance in(EditionYear other) {
            return new Distance(category, other, below, above, points);
        }
    }
}
