package de.stadtindex.claim;

import de.stadtindex.claim.History.BestSince;
import de.stadtindex.claim.History.Extreme;
import de.stadtindex.claim.History.InARow;
import de.stadtindex.claim.History.Times;
import de.stadtindex.claim.History.WorstSince;
import de.stadtindex.core.EditionYear;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
            case InARow row -> inARow(row);
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

    private Finding inARow(InARow claim) {
        List<EditionYear> years = upTo(claim.year()).reversed();
        List<Finding> findings = years.stream()
                .limit(claim.times() + 1L)
                .map(year -> evidence.judge(claim.what().in(year)))
                .toList();
        if (findings.size() < claim.times()
                && gap(years.reversed(), claim.year()).isEmpty()) {
            return Finding.of(claim, Truth.FALSE).instead(row(claim, years));
        }
        Truth holds = findings.stream().limit(claim.times()).map(Finding::truth).reduce(Truth.TRUE, Truth::and);
        Truth endsThere =
                findings.size() > claim.times() ? findings.getLast().truth().not() : Truth.TRUE;
        return result(
                        claim,
                        holds.and(endsThere),
                        findings,
                        years.subList(0, findings.size()).reversed())
                .instead(row(claim, years));
    }

    /** For the how manieth time in a row it really holds; null where that is open, or it does not hold at all. */
    private @Nullable Claim row(InARow claim, List<EditionYear> years) {
        List<Truth> truths = years.stream()
                .map(year -> evidence.judge(claim.what().in(year)).truth())
                .toList();
        int times =
                (int) truths.stream().takeWhile(truth -> truth == Truth.TRUE).count();
        boolean open = times < truths.size() && truths.get(times) == Truth.UNKNOWN;
        boolean gap = gap(years.subList(0, Math.min(times + 1, years.size())).reversed(), claim.year())
                .isPresent();
        if (times == 0 || open || gap) {
            return null;
        }
        return times == 1 ? evidence.judge(new Times(claim.what(), 1)).correct() : new InARow(claim.what(), times);
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

    private Finding result(History claim, Truth truth, List<Finding> findings, List<EditionYear> years) {
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
    private static Optional<Reason> gap(List<EditionYear> years, EditionYear last) {
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
