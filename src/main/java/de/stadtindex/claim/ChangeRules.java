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
import de.stadtindex.claim.Snapshot.InTop;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges what is said of two editions. */
final class ChangeRules {

    private final Evidence evidence;

    ChangeRules(Evidence evidence) {
        this.evidence = evidence;
    }

    Finding judge(Change claim) {
        return switch (claim) {
            case PreviousRank previous -> previous(previous);
            case RankMoved moved -> new MoveRules(evidence).judge(moved);
            case LargestMove largest -> new MoveRules(evidence).judge(largest);
            case ScoreMoved moved -> scoreMoved(moved);
            case RankDownPointsUp both -> downAndUp(both);
            case EnteredTop entered -> entered(entered);
            case LeftTop left -> left(left);
            case NewCity city -> newCity(city);
            case CategoriesMoved moved -> categoriesMoved(moved);
            case Remains remains -> remains(remains);
        };
    }

    private Finding previous(PreviousRank claim) {
        Cell cell = claim.earlierCell();
        Possible possible = evidence.possible(cell);
        @Nullable
        Claim right = possible.isSure() ? new PreviousRank(claim.cell(), claim.before(), possible.best()) : null;
        return Finding.of(claim, possible.holds(rank -> rank == claim.rank()))
                .instead(right)
                .because(possible.isSure() ? List.of() : List.of(evidence.whyNoRank(cell)))
                .lookedAt(Stream.of(evidence.input(cell)));
    }

    private Finding scoreMoved(ScoreMoved claim) {
        List<Cell> cells = List.of(claim.earlierCell(), claim.cell());
        Optional<BigDecimal> gained = evidence.score(claim.cell())
                .flatMap(now -> evidence.score(claim.earlierCell()).map(now::minus));
        return gained.map(points -> Finding.of(claim, Truth.of(fits(claim, points)))
                        .instead(new ScoreMoved(
                                claim.cell(), claim.before(), Direction.of(points.signum()), points.abs())))
                .orElseGet(() -> withoutScore(claim, cells))
                .lookedAt(cells.stream().map(evidence::input));
    }

    private static boolean fits(ScoreMoved claim, BigDecimal gained) {
        return Direction.of(gained.signum()) == claim.direction()
                && (claim.points() == null || Points.same(claim.points(), gained.abs()));
    }

    private Finding withoutScore(Claim claim, List<Cell> cells) {
        List<Reason> reasons = cells.stream()
                .filter(cell -> evidence.score(cell).isEmpty())
                .map(evidence::whyNoScore)
                .toList();
        boolean absent = reasons.stream().anyMatch(Reason.NotRanked.class::isInstance);
        return Finding.of(claim, absent ? Truth.FALSE : Truth.UNKNOWN).because(reasons);
    }

    private Finding downAndUp(RankDownPointsUp claim) {
        Finding down = evidence.judge(new RankMoved(claim.cell(), claim.before(), Direction.DOWN, null, null));
        Finding up = evidence.judge(new ScoreMoved(claim.cell(), claim.before(), Direction.UP, null));
        return both(claim, down, up).instead(down.truth() == Truth.FALSE ? down.correct() : up.correct());
    }

    private Finding entered(EnteredTop claim) {
        return crossed(claim, evidence.judge(new InTop(claim.cell(), claim.places())), before(claim, claim.places()));
    }

    private Finding left(LeftTop claim) {
        return crossed(claim, before(claim, claim.places()), evidence.judge(new InTop(claim.cell(), claim.places())));
    }

    private Finding before(Change.OfCell claim, int places) {
        return evidence.judge(new InTop(claim.earlierCell(), places));
    }

    /** Inside in one edition, outside in the other; what is right instead is how the rank moved. */
    private Finding crossed(Change.OfCell claim, Finding inside, Finding outside) {
        Finding moved = evidence.judge(new RankMoved(claim.cell(), claim.before(), Direction.SAME, null, null));
        Truth truth = inside.truth().and(outside.truth().not());
        return Finding.of(claim, truth)
                .instead(moved.correct())
                .because(inside.reasons())
                .because(outside.reasons())
                .lookedAt(Stream.concat(inside.inputs().stream(), outside.inputs().stream()));
    }

    private Finding newCity(NewCity claim) {
        CityKey city = claim.cell().city();
        Truth now = ranked(city, claim.year());
        Truth earlier = ranked(city, claim.before());
        List<Reason> reasons = Stream.of(claim.year(), claim.before())
                .filter(year -> ranked(city, year) == Truth.UNKNOWN)
                .<Reason>map(year -> new Reason.PerhapsNotRanked(city, year))
                .toList();
        return Finding.of(claim, now.and(earlier.not()))
                .because(now == Truth.FALSE ? List.of(new Reason.NotRanked(city, claim.year())) : reasons)
                .lookedAt(Stream.of(claim.earlierCell(), claim.cell()).map(evidence::input));
    }

    private Truth ranked(CityKey city, EditionYear year) {
        return evidence.field(CategoryKey.OVERALL, year).ranked(city);
    }

    private Finding categoriesMoved(CategoriesMoved claim) {
        List<Finding> moves = evidence.categories().children().stream()
                .map(category -> new Cell(claim.cell().city(), category, claim.year()))
                .map(cell -> evidence.judge(move(claim, cell)))
                .toList();
        Tally tally = Tally.of(moves.stream().map(Finding::truth).toList());
        return Finding.of(claim, tally.is(claim.count()))
                .instead(tally.exact().stream()
                        .mapToObj(count -> new CategoriesMoved(
                                claim.cell(), claim.before(), claim.measure(), claim.direction(), count))
                        .findFirst()
                        .orElse(null))
                .because(moves.stream().flatMap(move -> move.reasons().stream()).toList())
                .lookedAt(moves.stream().flatMap(move -> move.inputs().stream()));
    }

    private static Claim move(CategoriesMoved claim, Cell cell) {
        return claim.measure() == Measure.RANK
                ? new RankMoved(cell, claim.before(), claim.direction(), null, null)
                : new ScoreMoved(cell, claim.before(), claim.direction(), null);
    }

    private Finding remains(Remains claim) {
        Finding now = evidence.judge(claim.what());
        return both(claim, now, evidence.judge(claim.what().in(claim.before())))
                .instead(now.truth() == Truth.FALSE ? now.correct() : null);
    }

    private static Finding both(Claim claim, Finding one, Finding other) {
        return Finding.of(claim, one.truth().and(other.truth()))
                .because(one.reasons())
                .because(other.reasons())
                .lookedAt(Stream.concat(one.inputs().stream(), other.inputs().stream()));
    }
}
