package de.stadtindex.claim.oracle;

import static de.stadtindex.claim.oracle.ExactSnapshots.NONE;

import de.stadtindex.claim.History;
import de.stadtindex.core.EditionYear;
import java.util.List;
import java.util.Set;

/**
 * Tries out whether a rank may really have been beyond all others. Those between its edition and the one since which it is
 * counted are compared, and there must be one; an edition that did not rank the city is none.
 */
final class ExactExtremes {

    private final ExactSnapshots snapshots;

    ExactExtremes(ExactSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    Can of(History.Extreme extreme) {
        int since = extreme.since() == null ? 0 : extreme.since().value();
        List<Set<Integer>> others = snapshots.sample().editions().stream()
                .filter(edition ->
                        edition.year() > since && edition.year() < extreme.year().value())
                .map(edition -> snapshots.ranks(extreme.cell().in(new EditionYear(edition.year()))))
                .toList();
        int sign = extreme instanceof History.BestSince ? 1 : -1;
        return snapshots.ranks(extreme.cell()).stream()
                .map(rank -> rank == NONE ? Can.surely(false) : beyond(rank, sign, others, false))
                .reduce(Can.NEITHER, Can::or);
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
