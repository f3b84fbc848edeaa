package de.stadtindex.dataimport.rule;

import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.stream.Stream;

/**
 * The list of ranked cities is as long as the publisher said. A longer one cannot be right; a shorter one only says that
 * not all cities are known yet.
 */
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
                listed > stated ? Severity.ERROR : Severity.WARNING,
                Place.FILE,
                Integer.toString(listed),
                Expectation.of("cities", stated)));
    }
}
