package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.ranking.Figure;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A city moves by at most 30 places within a year. It only warns, because real jumps happen: Hannover went from 41 to 7.
 */
final class RankChangesLittle implements ImportRule {

    private static final int MOST_PLACES = 30;

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        return draft.background().previous().stream()
                .flatMap(previous -> draft.rankings().stream()
                        .flatMap(ranking -> jumps(ranking, previous.in(ranking.category()), previous)));
    }

    private static Stream<Finding> jumps(RankingDraft ranking, Map<CityKey, Figure> before, KnownEdition previous) {
        return ranking.lines().stream().mapMulti((line, findings) -> {
            Figure known = before.get(line.city());
            Rank then = known == null ? null : known.knownRank();
            Rank now = line.figure().knownRank();
            if (then != null && now != null && Math.abs(then.value() - now.value()) > MOST_PLACES) {
                findings.accept(line.finding(
                        FindingCode.RANK_JUMPS,
                        Severity.WARNING,
                        Field.RANK,
                        now,
                        Expectation.of("near-previous-rank", then, previous.year(), MOST_PLACES)));
            }
        });
    }
}
