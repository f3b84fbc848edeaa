package de.stadtindex.claim;

import de.stadtindex.claim.History.BestSince;
import de.stadtindex.claim.History.Extreme;
import de.stadtindex.claim.History.InARow;
import de.stadtindex.claim.History.MovedInARow;
import de.stadtindex.claim.History.Times;
import de.stadtindex.claim.History.WorstSince;
import de.stadtindex.core.EditionYear;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges what is said of an edition beside all before it. An edition that is missing in between leaves it open. */
final class HistoryRules {

    private final Evidence evidence;

    HistoryRules(Evidence evidence) {
        this.evidence = evidence;
    }

    Finding judge(History claim) {
        return switch (claim) {
            case BestSince best -> extreme(best, Direction.UP);
            case WorstSince worst -> extreme(worst, Direction.DOWN);
            case InARow row ->
                new StreakRules(evidence).judge(row, upTo(row.year()).reversed());
            case MovedInARow moved ->
                new StreakRules(evidence).judge(moved, upTo(moved.year()).reversed());
            case Times times -> times(times);
        };
    }

    private Finding extreme(Extreme claim, Direction direction) {
        List<EditionYear> years = compared(claim);
        Optional<Reason> gap =
                gap(Stream.concat(claim.earlier().stream(), years.stream()).toList(), claim.year());
        if (gap.isPresent()) {
            return Finding.unknown(claim, gap.get());
        }
        Possible own = evidence.possible(claim.cell());
        List<Cell> others = years.stream()
                .map(claim.cell()::in)
                .filter(cell -> !evidence.possible(cell).isAbsent())
                .toList();
        Truth beyond = others.stream()
                .map(cell -> beyond(own, evidence.possible(cell), direction))
                .reduce(isCompared(others), Truth::and);
        return Finding.of(claim, beyond)
                .because(Stream.concat(Stream.of(claim.cell()), others.stream())
                        .filter(cell -> !evidence.possible(cell).isSure())
                        .map(evidence::whyNoRank)
                        .toList())
                .lookedAt(
                        Stream.concat(Stream.of(claim.cell()), others.stream()).map(evidence::input));
    }

    /** Whether another edition ranked the city, so that there is a rank to be beyond. */
    private Truth isCompared(List<Cell> others) {
        boolean sure = others.stream().anyMatch(cell -> !evidence.possible(cell).perhapsAbsent());
        return others.isEmpty() ? Truth.FALSE : sure ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** The editions before this one; those after the one named, or that one where none lies between. */
    private List<EditionYear> compared(Extreme claim) {
        EditionYear since = claim.since();
        List<EditionYear> before = evidence.state().years().stream()
                .filter(year -> year.isBefore(claim.year()))
                .toList();
        if (since == null) {
            return before;
        }
        List<EditionYear> between = before.stream().filter(since::isBefore).toList();
        return between.isEmpty() ? List.of(since) : between;
    }

    private static Truth beyond(Possible own, Possible other, Direction direction) {
        if (own.isAbsent()) {
            return Truth.FALSE;
        }
        boolean better = direction == Direction.UP;
        boolean always = better ? own.worst() < other.best() : own.best() > other.worst();
        boolean never = better ? own.best() >= other.worst() : own.worst() <= other.best();
        if (never && !other.perhapsAbsent()) {
            return Truth.FALSE;
        }
        return always && !own.perhapsAbsent() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private Finding times(Times claim) {
        List<EditionYear> years = upTo(claim.year());
        List<Finding> findings = years.stream()
                .map(year -> evidence.judge(claim.what().in(year)))
                .toList();
        Tally before = Tally.of(findings.subList(0, findings.size() - 1).stream()
                .map(Finding::truth)
                .toList());
        Truth now = findings.getLast().truth();
        Finding finding = result(claim, now.and(before.is(claim.times() - 1)), findings, years);
        boolean isKnown = now == Truth.TRUE && gap(years, claim.year()).isEmpty();
        return finding.instead(before.exact().stream()
                .filter(_ -> isKnown)
                .mapToObj(count -> new Times(claim.what(), count + 1))
                .findFirst()
                .orElse(null));
    }

    /** What follows from the findings of these editions, oldest first; open where one is missing between them. */
    static Finding result(History claim, Truth truth, List<Finding> findings, List<EditionYear> years) {
        Optional<Reason> gap = gap(years, claim.year());
        return Finding.of(claim, gap.isPresent() ? Truth.UNKNOWN : truth)
                .because(gap.stream().toList())
                .because(findings.stream()
                        .filter(finding -> finding.truth() == Truth.UNKNOWN)
                        .flatMap(finding -> finding.reasons().stream())
                        .toList())
                .lookedAt(findings.stream().flatMap(finding -> finding.inputs().stream()));
    }

    private List<EditionYear> upTo(EditionYear year) {
        return evidence.state().years().stream()
                .filter(other -> !year.isBefore(other))
                .toList();
    }

    /** The first year without a visible edition among these and the one they lead up to; the index appears yearly. */
    static Optional<Reason> gap(List<EditionYear> years, EditionYear last) {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(years.getFirst().value(), last.value())
                .mapToObj(EditionYear::new)
                .filter(year -> !years.contains(year))
                .<Reason>map(Reason.EditionMissing::new)
                .findFirst();
    }
}
