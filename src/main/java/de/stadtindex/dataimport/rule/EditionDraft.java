package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.Participation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All rows meant for one version, before it exists; what the rules look at.
 *
 * @param categories the overall ranking and its categories
 */
public record EditionDraft(
        EditionFacts edition,
        List<CategoryKey> categories,
        Map<CityKey, Participation> participants,
        List<ResultLine> lines) {

    Map<CategoryKey, List<ResultLine>> byCategory() {
        return lines.stream().collect(Collectors.groupingBy(ResultLine::category));
    }

    Map<CityKey, List<ResultLine>> byCity() {
        return lines.stream().collect(Collectors.groupingBy(ResultLine::city));
    }
}
