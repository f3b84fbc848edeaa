package de.stadtindex.dataimport.rule;

import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.stream.Stream;

/** The list of ranked cities is as long as the publisher said. */
final class CityCountMatchesEdition implements ImportRule {

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        int stated = draft.edition().cities();
        int listed = draft.participants().size();
        if (stated == listed) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                FindingCode.CITY_COUNT_DIFFERS,
                Severity.ERROR,
                Place.FILE,
                Integer.toString(listed),
                Expectation.of("cities", stated)));
    }
}
