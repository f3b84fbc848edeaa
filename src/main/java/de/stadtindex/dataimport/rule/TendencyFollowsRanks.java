package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The printed tendency is the previous rank minus the current one, positive for a climb. Asked only where the previous
 * rank is certain: one that was itself computed from a tendency, or that sources dispute, proves nothing.
 */
final class TendencyFollowsRanks implements ImportRule {

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        return draft.background().previous().stream()
                .flatMap(previous -> draft.rankings().stream()
                        .flatMap(ranking -> check(ranking, previous.certainRanks(ranking.category()))));
    }

    private static Stream<Finding> check(RankingDraft ranking, Map<CityKey, Rank> previous) {
        return ranking.lines().stream().mapMulti((line, findings) -> {
            Rank before = previous.get(line.city());
            Rank now = line.figure().knownRank();
            if (before != null && now != null) {
                line.tendency()
                        .filter(printed -> printed != before.value() - now.value())
                        .ifPresent(printed -> findings.accept(contradicting(line, printed, before, now)));
            }
        });
    }

    private static Finding contradicting(ResultLine line, int printed, Rank before, Rank now) {
        return line.finding(
                FindingCode.TENDENCY_CONTRADICTS_RANKS,
                Severity.WARNING,
                Field.TENDENCY,
                printed,
                Expectation.of("tendency", before.value() - now.value(), before, now));
    }
}
