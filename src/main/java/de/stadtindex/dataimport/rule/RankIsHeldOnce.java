package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rank is given to one city: cities with the same printed score stand on different ranks. It only warns, because
 * sources do contradict each other: in 2024 rank 23 is reported for Ingolstadt and for Leipzig.
 */
final class RankIsHeldOnce implements ImportRule {

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        return draft.rankings().stream().flatMap(RankIsHeldOnce::repeated);
    }

    private static Stream<Finding> repeated(RankingDraft ranking) {
        Map<Rank, CityKey> holders = new HashMap<>();
        ranking.forEach((city, figure) -> figure.rank().ifPresent(rank -> holders.putIfAbsent(rank, city)));
        return ranking.lines().stream().mapMulti((line, findings) -> {
            Rank rank = line.figure().knownRank();
            CityKey holder = rank == null ? null : holders.get(rank);
            if (rank != null && holder != null && !holder.equals(line.city())) {
                findings.accept(line.finding(
                        FindingCode.RANK_TWICE, Severity.WARNING, Field.RANK, rank, heldBy(holder, ranking)));
            }
        });
    }

    private static Expectation heldBy(CityKey holder, RankingDraft ranking) {
        ResultLine line = ranking.line(holder);
        return line == null
                ? Expectation.of("rank-held-already", holder)
                : Expectation.of("rank-held-in-row", holder, line.origin().row());
    }
}
