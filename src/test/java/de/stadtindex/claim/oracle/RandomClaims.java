package de.stadtindex.claim.oracle;

import de.stadtindex.city.SizeClass;
import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Change;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.Degree;
import de.stadtindex.claim.Direction;
import de.stadtindex.claim.EditionClaim;
import de.stadtindex.claim.Group;
import de.stadtindex.claim.History;
import de.stadtindex.claim.Mark;
import de.stadtindex.claim.Measure;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Claims as anybody may make them, most of them false or beyond what is known: of every kind, with any numbers. */
final class RandomClaims {

    /** What may be spoken of. */
    record Topics(List<CityKey> cities, List<CategoryKey> categories, List<EditionYear> years, int places) {}

    private static final List<String> POINTS =
            List.of("0", "0.0", "0.1", "0.4", "1", "1.3", "1.4", "1.7", "2.6", "5.0");
    private static final List<String> SCORES = List.of("90", "90.0", "89.6", "88.7", "88", "85.0", "83.7");

    private final Topics topics;
    private final Random random;
    private final List<Supplier<Claim>> kinds = List.of(
            this::snapshot,
            this::snapshot,
            this::snapshot,
            this::rankMoved,
            this::scoreMoved,
            () -> new Change.PreviousRank(cell(), before(), rank()),
            () -> new Change.RankDownPointsUp(cell(), before()),
            () -> new Change.EnteredTop(cell(), before(), rank()),
            () -> new Change.LeftTop(cell(), before(), rank()),
            () -> new Change.LargestMove(cell(), before(), any(List.of(Direction.UP, Direction.DOWN))),
            () -> new Change.NewCity(cell(), before()),
            this::categoriesMoved,
            () -> new Change.Remains(snapshot(), before()),
            () -> new History.BestSince(cell(), perhaps(before())),
            () -> new History.WorstSince(cell(), perhaps(before())),
            () -> new History.InARow(snapshot(), between(1, 3)),
            () -> new History.MovedInARow(cell(), any(List.of(Direction.values())), between(1, 3)),
            () -> new History.Times(snapshot(), between(1, 3)),
            this::edition);
    private EditionYear year;
    private EditionYear before;

    RandomClaims(Topics topics, Random random) {
        this.topics = topics;
        this.random = random;
        this.year = topics.years().getFirst();
        this.before = year;
    }

    /** So many of each kind. */
    Stream<Claim> each(int times) {
        return Stream.generate(() -> kinds).limit(times).flatMap(List::stream).map(kind -> {
            choose();
            return kind.get();
        });
    }

    private void choose() {
        int later = between(1, topics.years().size() - 1);
        year = topics.years().get(later);
        before = topics.years().get(between(0, later - 1));
    }

    private EditionYear before() {
        return before;
    }

    private Cell cell() {
        return new Cell(any(topics.cities()), any(topics.categories()), year);
    }

    private Snapshot snapshot() {
        Cell cell = cell();
        return switch (between(0, 7)) {
            case 0 -> new Snapshot.Ranked(cell, rank());
            case 1 -> new Snapshot.InTop(cell, rank());
            case 2 -> new Snapshot.Last(cell);
            case 3, 4 -> new Snapshot.Placed(cell, group(), between(1, 3));
            case 5 -> new Snapshot.Scored(cell, new BigDecimal(any(SCORES)));
            case 6 -> new Snapshot.Ahead(cell, any(topics.cities()));
            default -> new Snapshot.Distance(cell.category(), year, mark(), mark(), points());
        };
    }

    private Group group() {
        return happens()
                ? new Group.OfState(any(List.of(FederalState.HE, FederalState.BY, FederalState.NW)))
                : new Group.OfSize(any(List.of(SizeClass.values())));
    }

    private Mark mark() {
        return happens() ? new Mark.OfCity(any(topics.cities())) : new Mark.OfRank(rank());
    }

    private Claim rankMoved() {
        Integer places = perhaps(between(1, 5));
        Degree degree = happens() && places == null ? any(List.of(Degree.values())) : null;
        Direction direction = places == null && degree == null
                ? any(List.of(Direction.values()))
                : any(List.of(Direction.UP, Direction.DOWN));
        return new Change.RankMoved(cell(), before, direction, places, degree);
    }

    private Claim scoreMoved() {
        BigDecimal points = perhaps(points());
        Direction direction = points == null
                ? any(List.of(Direction.values()))
                : points.signum() == 0 ? Direction.SAME : any(List.of(Direction.UP, Direction.DOWN));
        return new Change.ScoreMoved(cell(), before, direction, points);
    }

    private Claim categoriesMoved() {
        Cell overall = new Cell(any(topics.cities()), CategoryKey.OVERALL, year);
        return new Change.CategoriesMoved(
                overall,
                before,
                any(List.of(Measure.values())),
                any(List.of(Direction.values())),
                between(1, topics.categories().size() - 1));
    }

    private Claim edition() {
        return switch (between(0, 3)) {
            case 0 ->
                new EditionClaim.Counted(
                        year, any(List.of(EditionClaim.Countable.values())), between(1, topics.places()));
            case 1 -> new EditionClaim.Mean(year, new BigDecimal("%d.%d".formatted(between(50, 70), between(0, 9))));
            case 2 -> new EditionClaim.TopTenFrom(year, new BigDecimal(any(SCORES)));
            default -> new EditionClaim.MeanMoved(year, before, points());
        };
    }

    private BigDecimal points() {
        return new BigDecimal(any(POINTS));
    }

    private int rank() {
        return between(1, topics.places() + 1);
    }

    private boolean happens() {
        return random.nextBoolean();
    }

    private <T> @Nullable T perhaps(T value) {
        return happens() ? value : null;
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
