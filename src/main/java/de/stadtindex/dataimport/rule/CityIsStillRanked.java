package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CityKey;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * A city of the previous edition is ranked again. Asked only of rankings that are meant to be complete; it warns, because
 * a city may leave the index when it shrinks.
 */
final class CityIsStillRanked implements ImportRule {

    private static final int MOST = 100;

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        return draft.background().previous().stream().flatMap(previous -> missing(draft, previous));
    }

    private static Stream<Finding> missing(EditionDraft draft, KnownEdition previous) {
        List<RankingDraft> complete = draft.rankings().stream()
                .filter(ranking -> ranking.isMeantToBeComplete(draft.edition().cities()))
                .toList();
        return previous.participants().stream()
                .sorted()
                .flatMap(city -> complete.stream()
                        .filter(ranking -> ranking.figure(city) == null)
                        .limit(1)
                        .map(ranking -> finding(ranking, city, previous)))
                .limit(MOST);
    }

    private static Finding finding(RankingDraft ranking, CityKey city, KnownEdition previous) {
        return new Finding(
                FindingCode.CITY_MISSING,
                Severity.WARNING,
                ranking.sheet(),
                "",
                Expectation.of("city-of-edition", city, previous.year()));
    }
}
