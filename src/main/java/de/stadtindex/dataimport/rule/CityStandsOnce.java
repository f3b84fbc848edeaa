package de.stadtindex.dataimport.rule;

import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.stream.Stream;

/** A city has one line in each ranking: of two, nobody can say which one counts. */
final class CityStandsOnce implements ImportRule {

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        return draft.rankings().stream()
                .flatMap(ranking -> ranking.repeated().stream()
                        .flatMap(line ->
                                Stream.ofNullable(ranking.line(line.city())).map(first -> twice(line, first))));
    }

    private static Finding twice(ResultLine line, ResultLine first) {
        return line.finding(
                FindingCode.CITY_TWICE,
                Severity.ERROR,
                Field.CITY,
                line.city(),
                Expectation.of("city-once", first.origin().row()));
    }
}
