package de.stadtindex.claim.oracle;

import de.stadtindex.claim.Change;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.EditionClaim;
import de.stadtindex.claim.History;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.claim.Truth;
import de.stadtindex.claim.oracle.Sample.Edition;
import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Judges a claim by trying out every way in which all that is unknown may really have been. For small samples only. */
final class ExactTruth {

    private final Sample sample;
    private final ExactSnapshots snapshots;
    private final ExactChanges changes;
    private final ExactExtremes extremes;
    private final ExactMoves moves;

    ExactTruth(Sample sample) {
        this.sample = sample;
        this.snapshots = new ExactSnapshots(sample);
        this.changes = new ExactChanges(snapshots);
        this.extremes = new ExactExtremes(snapshots);
        this.moves = new ExactMoves(snapshots);
    }

    Truth of(Claim claim) {
        if (isIncomparable(claim)) {
            return Truth.UNKNOWN;
        }
        return switch (claim) {
            case Snapshot snapshot -> snapshots.of(snapshot).truth();
            case Change change -> changes.of(change).truth();
            case History.Extreme extreme -> extremes.of(extreme).truth();
            case History.InARow(Snapshot what, int times) ->
                row(upTo(what), times).truth();
            case History.MovedInARow moved -> moves.of(moved).truth();
            case History.Times(Snapshot what, int times) ->
                times(upTo(what), times, false).truth();
            case EditionClaim edition -> stated(edition).truth();
        };
    }

    private boolean isIncomparable(Claim claim) {
        return !(claim instanceof Change.PreviousRank)
                && claim.earlier()
                        .map(before ->
                                new Sample.Pair(before.value(), claim.year().value()))
                        .filter(sample.incomparable()::contains)
                        .isPresent();
    }

    /** What may be of it in each year up to its own, the last one first; anything where the edition is missing. */
    private List<Can> upTo(Snapshot what) {
        return sample.years(0, what.year().value()).reversed().stream()
                .map(year -> sample.hasEdition(year) ? snapshots.of(what.in(new EditionYear(year))) : Can.EITHER)
                .toList();
    }

    /** Holds so many times at the head of the list, and not once more. */
    private static Can row(List<Can> editions, int times) {
        if (editions.size() < times) {
            return Can.surely(false);
        }
        Stream<Can> run = editions.subList(0, times).stream();
        Stream<Can> end = editions.stream().skip(times).limit(1).map(Can::not);
        return Stream.concat(run, end).reduce(Can.surely(true), Can::both);
    }

    /** Holds so many times in all, the first of the list being one, by going through both ways each may have been. */
    private static Can times(List<Can> editions, int left, boolean started) {
        if (editions.isEmpty()) {
            return Can.surely(left == 0);
        }
        Can first = editions.getFirst();
        List<Can> rest = editions.subList(1, editions.size());
        Can held = first.hold() ? times(rest, left - 1, true) : Can.NEITHER;
        Can failed = !first.fail() ? Can.NEITHER : started ? times(rest, left, true) : Can.surely(false);
        return held.or(failed);
    }

    private Can stated(EditionClaim claim) {
        Edition edition = sample.edition(claim.year().value());
        return switch (claim) {
            case EditionClaim.Counted(var _, var what, int count) ->
                switch (what) {
                    case CITIES -> Can.surely(edition.size() == count);
                    case INDICATORS -> Figures.equal(count, edition.facts().indicators());
                    case PARAMETERS -> Figures.equal(count, edition.facts().parameters());
                    case DATA_POINTS -> Figures.equal(count, edition.facts().dataPoints());
                };
            case EditionClaim.Mean(var _, BigDecimal points) ->
                Figures.same(points, edition.facts().mean());
            case EditionClaim.TopTenFrom(var _, BigDecimal points) ->
                Figures.same(points, edition.facts().topTen());
            case EditionClaim.MeanMoved(var _, var before, BigDecimal points) ->
                Figures.same(
                        points,
                        Figures.difference(
                                edition.facts().mean(),
                                sample.edition(before.value()).facts().mean()));
        };
    }
}
