package de.stadtindex.dataimport.rule;

import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.ranking.EditionFacts;
import java.util.stream.Stream;

/**
 * The publisher has one data point for each parameter of each city (2025: 83 × 163 = 13,529). Concerns what is entered of
 * the edition, not a cell of the file.
 */
final class DataPointsAreCitiesTimesParameters implements ImportRule {

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        EditionFacts edition = draft.edition();
        Integer parameters = edition.parameters();
        Integer dataPoints = edition.dataPoints();
        if (parameters == null || dataPoints == null || dataPoints == edition.cities() * parameters) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                FindingCode.DATA_POINTS_DIFFER,
                Severity.WARNING,
                Place.FILE,
                dataPoints.toString(),
                Expectation.of("data-points", edition.cities() * parameters, edition.cities(), parameters)));
    }
}
