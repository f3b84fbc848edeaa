package de.stadtindex.claim;

import de.stadtindex.claim.History.InARow;
import de.stadtindex.claim.History.MovedInARow;
import de.stadtindex.claim.History.Times;
import de.stadtindex.core.EditionYear;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Judges for the how manieth time in a row something holds, or moved the same way. */
final class StreakRules {

    private final Evidence evidence;

    StreakRules(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Whether it holds in exactly so many editions up to this one; the editions are given latest first. */
    Finding judge(InARow claim, List<EditionYear> years) {
        List<Finding> steps = years.stream()
                .map(year -> evidence.judge(claim.what().in(year)))
                .toList();
        return judge(claim, claim.times(), years, steps, times -> row(claim.what(), times));
    }

    private @Nullable Claim row(Snapshot what, int times) {
        return times == 1 ? evidence.judge(new Times(what, 1)).correct() : new InARow(what, times);
    }

    /** Whether each of so many editions up to this one moved the city that way against the one before it, and the one before those not. */
    Finding judge(MovedInARow claim, List<EditionYear> years) {
        List<Finding> steps = IntStream.range(1, years.size())
                .mapToObj(i -> evidence.judge(new Change.RankMoved(
                        claim.cell().in(years.get(i - 1)), years.get(i), claim.direction(), null, null)))
                .toList();
        return judge(
                claim, claim.times(), years, steps, times -> new MovedInARow(claim.cell(), claim.direction(), times));
    }

    private static Finding judge(
            History claim,
            int times,
            List<EditionYear> years,
            List<Finding> steps,
            IntFunction<@Nullable Claim> counted) {
        int editionsOfNoStep = years.size() - steps.size();
        @Nullable Claim right = right(claim, years, steps, editionsOfNoStep, counted);
        if (steps.size() < times
                && HistoryRules.gap(years.reversed(), claim.year()).isEmpty()) {
            return Finding.of(claim, Truth.FALSE).instead(right);
        }
        List<Finding> looked = steps.stream().limit(times + 1L).toList();
        Truth holds = looked.stream().limit(times).map(Finding::truth).reduce(Truth.TRUE, Truth::and);
        Truth endsThere = looked.size() > times ? looked.getLast().truth().not() : Truth.TRUE;
        List<EditionYear> reached = years.subList(0, looked.size() + editionsOfNoStep);
        return HistoryRules.result(claim, holds.and(endsThere), looked, reached.reversed())
                .instead(right);
    }

    /** For the how manieth time in a row it really holds; null where that is open, or it does not hold at all. */
    private static @Nullable Claim right(
            History claim,
            List<EditionYear> years,
            List<Finding> steps,
            int editionsOfNoStep,
            IntFunction<@Nullable Claim> counted) {
        int times = (int)
                steps.stream().takeWhile(step -> step.truth() == Truth.TRUE).count();
        boolean open = times < steps.size() && steps.get(times).truth() == Truth.UNKNOWN;
        List<EditionYear> reached = years.subList(0, Math.min(times + 1 + editionsOfNoStep, years.size()));
        boolean gap = HistoryRules.gap(reached.reversed(), claim.year()).isPresent();
        return times == 0 || open || gap ? null : counted.apply(times);
    }
}
