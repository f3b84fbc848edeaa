package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.stream.Stream;

/**
 * A file of several rankings has all of them: the overall one and its five categories. A file of one ranking is a step
 * towards a whole version and lacks nothing.
 */
final class CategoryIsGiven implements ImportRule {

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        if (draft.rankings().stream().filter(RankingDraft::isInFile).count() < 2) {
            return Stream.empty();
        }
        return draft.rankings().stream()
                .filter(RankingDraft::isEmpty)
                .map(RankingDraft::category)
                .map(CategoryIsGiven::missing);
    }

    private static Finding missing(CategoryKey category) {
        return new Finding(
                FindingCode.CATEGORY_MISSING, Severity.WARNING, Place.FILE, "", Expectation.of("category", category));
    }
}
