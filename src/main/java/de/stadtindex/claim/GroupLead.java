package de.stadtindex.claim;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a city is the best of a group, such as its state, in one ranking. A rank no one is known to hold may belong to
 * any city without a known rank; only where no such rank is left ahead of the city is the lead proven.
 *
 * @param openRanks ranks ahead of the city that a rival without a known rank may hold; empty unless that is what is open
 */
public record GroupLead(Truth truth, List<Rank> openRanks) {

    public GroupLead {
        openRanks = List.copyOf(openRanks);
    }

    /**
     * Judges the lead of a city over the others of its group, the city itself taken where the sources put it: a rival
     * certainly ahead of that refutes the lead even if the sources contradict each other about the city.
     */
    public static GroupLead of(Ranking ranking, Standing leader, Collection<CityKey> group) {
        List<CityKey> rivals = group.stream()
                .filter(city -> !city.equals(leader.city()))
                .filter(ranking::ranked)
                .toList();
        if (rivals.stream().anyMatch(rival -> isSurelyAhead(ranking, rival, leader))) {
            return new GroupLead(Truth.FALSE, List.of());
        }
        boolean contested = ranking.isContested(leader)
                || rivals.stream().anyMatch(rival -> isPerhapsAhead(ranking, rival, leader));
        List<Rank> open =
                rivals.stream().anyMatch(rival -> isAnywhere(ranking, rival)) ? openAhead(ranking, leader) : List.of();
        return new GroupLead(contested || !open.isEmpty() ? Truth.UNKNOWN : Truth.TRUE, open);
    }

    private static boolean isSurelyAhead(Ranking ranking, CityKey rival, Standing leader) {
        return ranking.of(rival)
                .filter(standing -> standing.rank().compareTo(leader.rank()) < 0)
                .filter(standing -> !ranking.isContested(standing))
                .isPresent();
    }

    private static boolean isPerhapsAhead(Ranking ranking, CityKey rival, Standing leader) {
        return ranking.of(rival)
                .filter(standing -> standing.rank().compareTo(leader.rank()) < 0)
                .isPresent();
    }

    /** A rival without a known rank, or on a rank that sources give to another city too, may stand on any open rank. */
    private static boolean isAnywhere(Ranking ranking, CityKey rival) {
        return ranking.of(rival).map(ranking::isContested).orElse(true);
    }

    private static List<Rank> openAhead(Ranking ranking, Standing leader) {
        return IntStream.range(1, leader.rank().value())
                .mapToObj(Rank::new)
                .filter(rank -> ranking.holders(rank).isEmpty())
                .toList();
    }
}
