package de.stadtindex.dataimport.rule;

import de.stadtindex.core.Rank;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A rank is given to one city; sources do contradict each other, so this only warns. */
final class RankIsHeldOnce implements ImportRule {

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        return draft.byCategory().values().stream().flatMap(RankIsHeldOnce::repeated);
    }

    private static Stream<Finding> repeated(List<ResultLine> lines) {
        Set<Rank> seen = new HashSet<>();
        return lines.stream()
                .flatMap(line -> line.figure().rank().stream()
                        .filter(rank -> !seen.add(rank))
                        .map(rank -> line.finding(
                                FindingCode.RANK_TWICE,
                                Severity.WARNING,
                                Field.RANK,
                                rank,
                                Expectation.of("rank-free"))));
    }
}
