package de.stadtindex.claim.check.corpus;

import de.stadtindex.claim.check.corpus.Published.Cell;
import de.stadtindex.claim.check.corpus.Reckoned.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Assertions over several editions. */
final class HistoryReckoning {

    private final Published published;
    private final Reckoning single;

    HistoryReckoning(Published published, Reckoning single) {
        this.published = published;
        this.single = single;
    }

    Reckoned of(Proposition said) {
        return switch (said.kind()) {
            case "remains" -> single.of(said.from(1)).and(single.of(said.from(1).yearsBefore(1)));
            case "first" -> new Reckoned(count(said.from(1), 1).verdict(), null);
            case "times" -> count(said.from(2), said.number(1));
            case "streak" -> streak(said.from(2), said.number(1));
            case "best" -> record(said, 1);
            default -> record(said, -1);
        };
    }

    private Reckoned count(Proposition inner, int times) {
        List<Verdict> editions = backwards(inner);
        if (editions.getFirst() == Verdict.REFUTED) {
            return Reckoned.NO;
        }
        long sure = editions.stream().filter(Verdict.SUPPORTED::equals).count();
        long possible =
                editions.stream().filter(verdict -> verdict != Verdict.REFUTED).count();
        return Reckoned.over(
                IntStream.rangeClosed((int) sure, (int) possible).boxed().toList(), number -> number == times);
    }

    private Reckoned streak(Proposition inner, int times) {
        List<Verdict> editions = backwards(inner);
        int sure = leading(editions, List.of(Verdict.SUPPORTED));
        int possible = leading(editions, List.of(Verdict.SUPPORTED, Verdict.NOT_CHECKABLE));
        if (possible == 0) {
            return Reckoned.NO;
        }
        return Reckoned.over(IntStream.rangeClosed(sure, possible).boxed().toList(), number -> number == times);
    }

    private static int leading(List<Verdict> editions, List<Verdict> wanted) {
        return (int) editions.stream().takeWhile(wanted::contains).count();
    }

    /** The verdict on the same in each edition, newest first; before the first edition there is nothing. */
    private List<Verdict> backwards(Proposition inner) {
        List<Verdict> verdicts = new ArrayList<>();
        Proposition earlier = inner;
        while (earlier.years().stream().allMatch(published::hasEdition)) {
            verdicts.add(single.of(earlier).verdict());
            earlier = earlier.yearsBefore(1);
        }
        return verdicts;
    }

    /**
     * Best or worst since an edition. Readers differ whether that edition counts: so it must hold with it and without, and be
     * refuted only where an edition in between is better.
     */
    private Reckoned record(Proposition said, int direction) {
        Cell cell = said.cell();
        int since = said.number(4);
        Reckoned without = beats(cell, Math.max(since + 1, Published.OLDEST), direction);
        return since == Published.OLDEST || without.verdict() == Verdict.REFUTED
                ? new Reckoned(beats(cell, since, direction).verdict(), null)
                : new Reckoned(
                        sameVerdict(without, beats(cell, since, direction), said)
                                .verdict(),
                        null);
    }

    private static Reckoned sameVerdict(Reckoned one, Reckoned other, Proposition said) {
        if (one.verdict() != other.verdict()) {
            throw new IllegalArgumentException("Two ways to read it: " + said);
        }
        return one;
    }

    private Reckoned beats(Cell cell, int since, int direction) {
        Reckoned result = new Reckoned(Verdict.SUPPORTED, null);
        for (int year = since; year < cell.year(); year++) {
            if (published.isRanked(cell.city(), year)) {
                Collection<Integer> earlier = published.possibleRanks(new Cell(cell.city(), year, cell.category()));
                result = result.and(pairs(published.possibleRanks(cell), earlier, direction));
            }
        }
        return result;
    }

    private static Reckoned pairs(Collection<Integer> now, Collection<Integer> then, int direction) {
        List<Integer> leads = new ArrayList<>();
        now.forEach(rank -> then.forEach(was -> leads.add(direction * (was - rank))));
        return new Reckoned(Reckoned.over(leads, lead -> lead >= 0).verdict(), null);
    }
}
