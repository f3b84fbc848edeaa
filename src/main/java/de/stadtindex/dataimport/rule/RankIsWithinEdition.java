package de.stadtindex.dataimport.rule;

import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.stream.Stream;

/** No rank is beyond the number of cities ranked. */
final class RankIsWithinEdition implements ImportRule {

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        int cities = draft.edition().cities();
        return draft.lines().stream()
                .flatMap(line -> line.figure().rank().stream()
                        .filter(rank -> !rank.isWithin(cities))
                        .map(rank -> line.finding(
                                FindingCode.RANK_OUT_OF_RANGE,
                                Severity.ERROR,
                                Field.RANK,
                                rank,
                                Expectation.of("rank-within", cities))));
    }
}
