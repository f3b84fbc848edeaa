package de.stadtindex.claim;

import de.stadtindex.claim.Change.CategoriesMoved;
import de.stadtindex.claim.Change.EnteredTop;
import de.stadtindex.claim.Change.LargestMove;
import de.stadtindex.claim.Change.LeftTop;
import de.stadtindex.claim.Change.NewCity;
import de.stadtindex.claim.Change.PreviousRank;
import de.stadtindex.claim.Change.RankDownPointsUp;
import de.stadtindex.claim.Change.RankMoved;
import de.stadtindex.claim.Change.Remains;
import de.stadtindex.claim.Change.ScoreMoved;
import de.stadtindex.claim.History.MovedInARow;
import de.stadtindex.claim.Snapshot.InTop;
import de.stadtindex.claim.Snapshot.Placed;
import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What may be said of a city in one ranking of two editions. */
final class ChangeCandidates {

    private final Evidence evidence;
    private final Cell cell;
    private final EditionYear before;

    ChangeCandidates(Evidence evidence, Cell cell, EditionYear before) {
        this.evidence = evidence;
        this.cell = cell;
        this.before = before;
    }

    Stream<Claim> all() {
        Stream<Claim> ranks = Stream.of(
                        new PreviousRank(cell, before, 0), new RankMoved(cell, before, Direction.SAME, null, null))
                .flatMap(this::right)
                .map(ChangeCandidates::withDegree);
        Stream<Claim> points = right(new ScoreMoved(cell, before, Direction.SAME, BigDecimal.ZERO));
        return Stream.of(
                        ranks,
                        points,
                        crossings(),
                        held(),
                        streaks(),
                        Stream.<Claim>of(new RankDownPointsUp(cell, before)),
                        ofCity())
                .flatMap(Function.identity());
    }

    private static Claim withDegree(Claim claim) {
        if (claim instanceof RankMoved(Cell cell, var before, Direction direction, Integer places, Degree _)
                && places != null) {
            Degree degree = Stream.of(Degree.values())
                    .filter(word -> word.isSaidOf(places))
                    .findFirst()
                    .orElse(null);
            return new RankMoved(cell, before, direction, places, degree);
        }
        return claim;
    }

    /** For the how manieth time in a row the city climbed or fell; a streak counts from edition to edition. */
    private Stream<Claim> streaks() {
        boolean isOfNext = evidence.state().years().stream()
                .noneMatch(year -> before.isBefore(year) && year.isBefore(cell.year()));
        return Stream.of(Direction.UP, Direction.DOWN)
                .filter(_ -> isOfNext)
                .map(direction -> new MovedInARow(cell, direction, 1))
                .flatMap(this::right)
                .filter(claim -> claim instanceof MovedInARow row && row.times() > 1);
    }

    /** The narrowest bound that was newly reached, and the widest that was lost. */
    private Stream<Claim> crossings() {
        Optional<Claim> entered = first(places -> new EnteredTop(cell, before, places), UnaryOperator.identity());
        Optional<Claim> left = first(places -> new LeftTop(cell, before, places), List::reversed);
        return Stream.concat(entered.stream(), left.stream());
    }

    private Optional<Claim> first(Function<Integer, Claim> claim, UnaryOperator<List<Integer>> order) {
        return order.apply(SnapshotCandidates.TOPS).stream()
                .map(claim)
                .filter(candidate -> evidence.judge(candidate).truth() == Truth.TRUE)
                .findFirst();
    }

    private Stream<Claim> held() {
        Stream<Snapshot> tops = SnapshotCandidates.TOPS.stream()
                .map(places -> (Snapshot) new InTop(cell, places))
                .filter(top -> evidence.judge(new Remains(top, before)).truth() == Truth.TRUE)
                .limit(1);
        Stream<Snapshot> lead = evidence.city(cell.city()).stream()
                .map(city -> new Group.OfState(city.state()))
                .filter(this::hasRivals)
                .map(state -> new Placed(cell, state, 1));
        return Stream.concat(tops, lead).map(snapshot -> new Remains(snapshot, before));
    }

    private boolean hasRivals(Group group) {
        return evidence.cities().filter(group::contains).count() > 1;
    }

    /** What is said of the city as a whole, and of the overall ranking only. */
    private Stream<Claim> ofCity() {
        if (!cell.category().isOverall()) {
            return Stream.empty();
        }
        Stream<Claim> moves =
                Stream.of(Direction.UP, Direction.DOWN).map(direction -> new LargestMove(cell, before, direction));
        Stream<Claim> categories = Stream.of(Measure.values())
                .flatMap(measure -> Stream.of(Direction.UP, Direction.DOWN)
                        .map(direction -> new CategoriesMoved(cell, before, measure, direction, 0)))
                .flatMap(this::right)
                .filter(claim -> claim instanceof CategoriesMoved moved && moved.count() > 0);
        return Stream.of(moves, categories, Stream.<Claim>of(new NewCity(cell, before)))
                .flatMap(Function.identity());
    }

    private Stream<Claim> right(Claim claim) {
        return evidence.judge(claim).instead().stream();
    }
}
