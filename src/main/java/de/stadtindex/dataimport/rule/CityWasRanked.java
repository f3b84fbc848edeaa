package de.stadtindex.dataimport.rule;

import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.stream.Stream;

/** A figure belongs to a city the edition ranked. */
final class CityWasRanked implements ImportRule {

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        return draft.lines().stream()
                .filter(line -> !draft.participants().containsKey(line.city()))
                .map(line -> line.finding(
                        FindingCode.CITY_NOT_RANKED,
                        Severity.ERROR,
                        Field.CITY,
                        line.city(),
                        Expectation.of("city-ranked-in", draft.edition().year())));
    }
}
