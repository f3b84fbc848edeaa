package de.stadtindex.claim.oracle;

import static de.stadtindex.claim.oracle.ExactSnapshots.NONE;

import de.stadtindex.claim.Direction;
import de.stadtindex.claim.History.MovedInARow;
import de.stadtindex.core.EditionYear;
import java.util.Collection;
import java.util.List;

/** Tries out on which ranks a city may have stood in all editions, one after the other, and how it moved between them. */
final class ExactMoves {

    private final ExactSnapshots snapshots;

    ExactMoves(ExactSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    Can of(MovedInARow claim) {
        List<Integer> years = snapshots.sample().years(0, claim.year().value()).reversed();
        return ranks(claim, years.getFirst()).stream()
                .map(rank -> from(claim, years, rank, claim.times()))
                .reduce(Can.NEITHER, Can::or);
    }

    /** Standing on this rank in the first of these years: so many moves before it, and then none. */
    private Can from(MovedInARow claim, List<Integer> years, int rank, int left) {
        if (years.size() == 1) {
            return Can.surely(left == 0);
        }
        Can can = Can.NEITHER;
        for (int was : ranks(claim, years.get(1))) {
            Can moved = moved(claim, years, was, rank);
            can = can.or(
                    left == 0 ? moved.not() : moved.both(from(claim, years.subList(1, years.size()), was, left - 1)));
        }
        return can;
    }

    private Can moved(MovedInARow claim, List<Integer> years, int was, int rank) {
        boolean compared = years.stream().limit(2).allMatch(snapshots.sample()::hasEdition)
                && !snapshots.sample().incomparable().contains(new Sample.Pair(years.get(1), years.get(0)));
        return compared
                ? Can.surely(was != NONE && rank != NONE && direction(was, rank) == claim.direction())
                : Can.EITHER;
    }

    private static Direction direction(int was, int rank) {
        return was > rank ? Direction.UP : was < rank ? Direction.DOWN : Direction.SAME;
    }

    /** Any one rank where the edition is missing, for then it is not looked at. */
    private Collection<Integer> ranks(MovedInARow claim, int year) {
        return snapshots.sample().hasEdition(year)
                ? snapshots.ranks(claim.cell().in(new EditionYear(year)))
                : List.of(NONE);
    }
}
