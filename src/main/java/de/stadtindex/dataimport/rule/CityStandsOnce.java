package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CityKey;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A city has one line in each ranking. */
final class CityStandsOnce implements ImportRule {

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        return draft.byCategory().values().stream().flatMap(CityStandsOnce::repeated);
    }

    private static Stream<Finding> repeated(List<ResultLine> lines) {
        Set<CityKey> seen = new HashSet<>();
        return lines.stream()
                .filter(line -> !seen.add(line.city()))
                .map(line -> line.finding(
                        FindingCode.CITY_TWICE, Severity.ERROR, Field.CITY, line.city(), Expectation.of("city-once")));
    }
}
