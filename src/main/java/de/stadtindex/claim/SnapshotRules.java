package de.stadtindex.claim;

import de.stadtindex.claim.Snapshot.Ahead;
import de.stadtindex.claim.Snapshot.Distance;
import de.stadtindex.claim.Snapshot.InTop;
import de.stadtindex.claim.Snapshot.Last;
import de.stadtindex.claim.Snapshot.Placed;
import de.stadtindex.claim.Snapshot.Ranked;
import de.stadtindex.claim.Snapshot.Scored;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges what is said of one edition. */
final class SnapshotRules {

    private final Evidence evidence;

    SnapshotRules(Evidence evidence) {
        this.evidence = evidence;
    }

    Finding judge(Snapshot claim) {
        return switch (claim) {
            case Ranked ranked -> onRank(ranked, rank -> rank == ranked.rank());
            case InTop top -> onRank(top, rank -> rank <= top.places());
            case Last last ->
                onRank(last, rank -> rank == evidence.field(last.cell()).size());
            case Placed placed -> new GroupRules(evidence).judge(placed);
            case Scored scored -> scored(scored);
            case Ahead ahead -> ahead(ahead);
            case Distance distance -> distance(distance);
        };
    }

    /** What depends on the city's own rank alone. */
    private Finding onRank(Snapshot.OfCity claim, IntPredicate condition) {
        Cell cell = claim.cell();
        Possible possible = evidence.possible(cell);
        return Finding.of(claim, possible.holds(condition))
                .instead(rank(cell, possible))
                .because(possible.isSure() ? List.of() : List.of(evidence.whyNoRank(cell)))
                .lookedAt(Stream.of(evidence.input(cell)));
    }

    private static @Nullable Claim rank(Cell cell, Possible possible) {
        OptionalInt rank = possible.sure();
        return rank.isPresent() ? new Ranked(cell, rank.getAsInt()) : null;
    }

    private Finding scored(Scored claim) {
        Cell cell = claim.cell();
        Optional<Score> score = evidence.score(cell);
        Finding finding = score.map(known -> Finding.of(claim, Truth.of(Points.same(claim.points(), known.value())))
                        .instead(new Scored(cell, known.value())))
                .orElseGet(() -> withoutScore(claim, cell));
        return finding.lookedAt(Stream.of(evidence.input(cell)));
    }

    private Finding withoutScore(Claim claim, Cell cell) {
        Reason reason = evidence.whyNoScore(cell);
        Truth truth = reason instanceof Reason.NotRanked ? Truth.FALSE : Truth.UNKNOWN;
        return Finding.of(claim, truth).because(List.of(reason));
    }

    private Finding ahead(Ahead claim) {
        Cell own = claim.cell();
        Cell other = own.of(claim.other());
        Truth truth = before(evidence.possible(own), evidence.possible(other));
        List<Reason> open = Stream.of(own, other)
                .filter(cell -> !evidence.possible(cell).isSure())
                .map(evidence::whyNoRank)
                .toList();
        return Finding.of(claim, truth)
                .instead(truth == Truth.FALSE && open.isEmpty() ? new Ahead(other, own.city()) : null)
                .because(open)
                .lookedAt(Stream.of(own, other).map(evidence::input));
    }

    private static Truth before(Possible one, Possible other) {
        if (one.isAbsent() || other.isAbsent() || one.best() > other.worst()) {
            return Truth.FALSE;
        }
        boolean certain = !one.perhapsAbsent() && !other.perhapsAbsent() && one.worst() < other.best();
        boolean impossible = one.isSure() && other.isSure() && one.best() == other.best();
        return certain ? Truth.TRUE : impossible ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Finding distance(Distance claim) {
        Optional<Cell> below = cell(claim, claim.below());
        Optional<Cell> above = cell(claim, claim.above());
        Optional<BigDecimal> apart = score(claim, claim.below())
                .flatMap(low -> score(claim, claim.above()).map(high -> high.minus(low)));
        Stream<Input> inputs = Stream.concat(below.stream(), above.stream()).map(evidence::input);
        return apart.map(points -> Finding.of(claim, Truth.of(Points.same(claim.points(), points)))
                        .instead(right(claim, points)))
                .orElseGet(() -> Finding.of(
                                claim,
                                isNobody(claim, claim.below()) || isNobody(claim, claim.above())
                                        ? Truth.FALSE
                                        : Truth.UNKNOWN)
                        .because(Stream.of(claim.below(), claim.above())
                                .flatMap(mark -> whyNoScore(claim, mark).stream())
                                .toList()))
                .lookedAt(inputs);
    }

    /** Whether nobody stands at one end: the city was not ranked, or there is no such rank. */
    private boolean isNobody(Distance claim, Mark mark) {
        Field field = evidence.field(claim.category(), claim.year());
        return switch (mark) {
            case Mark.OfCity(CityKey city) -> field.ranked(city) == Truth.FALSE;
            case Mark.OfRank(int rank) -> rank < 1 || rank > field.size();
        };
    }

    private static Distance right(Distance claim, BigDecimal points) {
        return points.signum() < 0
                ? new Distance(claim.category(), claim.year(), claim.above(), claim.below(), points.negate())
                : new Distance(claim.category(), claim.year(), claim.below(), claim.above(), points);
    }

    /** The score at one end of a distance; empty where it is not known. */
    Optional<Score> score(Distance claim, Mark mark) {
        return cell(claim, mark).flatMap(evidence::score);
    }

    private Optional<Cell> cell(Distance claim, Mark mark) {
        Field field = evidence.field(claim.category(), claim.year());
        Optional<CityKey> city = switch (mark) {
            case Mark.OfCity(CityKey key) -> Optional.of(key);
            case Mark.OfRank(int rank) when rank >= 1 -> field.holder(rank);
            case Mark.OfRank _ -> Optional.empty();
        };
        return city.map(key -> new Cell(key, claim.category(), claim.year()));
    }

    private Optional<Reason> whyNoScore(Distance claim, Mark mark) {
        Optional<Cell> cell = cell(claim, mark);
        if (score(claim, mark).isPresent()) {
            return Optional.empty();
        }
        return switch (mark) {
            case Mark.OfCity _ -> cell.map(evidence::whyNoScore);
            case Mark.OfRank(int rank) -> Optional.of(new Reason.ScoreOfRankOpen(claim.category(), claim.year(), rank));
        };
    }
}
