package de.stadtindex.claim.oracle;

import static de.stadtindex.claim.oracle.ExactSnapshots.NONE;

import de.stadtindex.claim.History;
import de.stadtindex.core.EditionYear;
import java.util.List;
import java.util.Set;

/**
 * Tries out whether a rank may really have been beyond all others. Those between its edition and the one since which it is
 * counted are compared, or that one where none can lie between; there must be one that ranked the city.
 */
final class ExactExtremes {

    /** Of an edition that is missing: not ranked, or better, or worse than any rank. */
    private static final Set<Integer> ANY = Set.of(NONE, Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2);

    private final ExactSnapshots snapshots;

    ExactExtremes(ExactSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    Can of(History.Extreme extreme) {
        List<Set<Integer>> others =
                compared(extreme).stream().map(year -> ranks(extreme, year)).toList();
        int sign = extreme instanceof History.BestSince ? 1 : -1;
        return snapshots.ranks(extreme.cell()).stream()
                .map(rank -> rank == NONE ? Can.surely(false) : beyond(rank, sign, others, false))
                .reduce(Can.NEITHER, Can::or);
    }

    private List<Integer> compared(History.Extreme extreme) {
        int last = extreme.year().value() - 1;
        int since = extreme.since() == null ? 0 : extreme.since().value();
        return snapshots.sample().years(since == last ? since : since + 1, last);
    }

    private Set<Integer> ranks(History.Extreme extreme, int year) {
        return snapshots.sample().hasEdition(year)
                ? snapshots.ranks(extreme.cell().in(new EditionYear(year)))
                : ANY;
    }

    private static Can beyond(int rank, int sign, List<Set<Integer>> others, boolean compared) {
        if (others.isEmpty()) {
            return Can.surely(compared);
        }
        List<Set<Integer>> rest = others.subList(1, others.size());
        return others.getFirst().stream()
                .map(other -> {
                    if (other == NONE) {
                        return beyond(rank, sign, rest, compared);
                    }
                    return (other - rank) * sign > 0 ? beyond(rank, sign, rest, true) : Can.surely(false);
                })
                .reduce(Can.NEITHER, Can::or);
    }
}
