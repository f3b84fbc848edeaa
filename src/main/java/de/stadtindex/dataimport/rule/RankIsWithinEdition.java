package de.stadtindex.dataimport.rule;

import de.stadtindex.core.Rank;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** No rank is beyond the number of cities ranked, the N of "rank x of N" (81 to 83 so far). */
final class RankIsWithinEdition implements ImportRule {

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        int cities = draft.edition().cities();
        return draft.lines().stream()
                .filter(line -> isBeyond(line.figure().knownRank(), cities))
                .map(line -> line.finding(
                        FindingCode.RANK_OUT_OF_RANGE,
                        Severity.ERROR,
                        Field.RANK,
                        line.figure().rank().orElseThrow(),
                        Expectation.of("rank-within", cities)));
    }

    private static boolean isBeyond(@Nullable Rank rank, int cities) {
        return rank != null && !rank.isWithin(cities);
    }
}
