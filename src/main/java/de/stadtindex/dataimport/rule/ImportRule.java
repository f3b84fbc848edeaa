package de.stadtindex.dataimport.rule;

import java.util.List;
import java.util.stream.Stream;

/** One rule of the index that a file must keep. */
@FunctionalInterface
public interface ImportRule {

    /** Every rule, in the order in which people mend a file. */
    List<ImportRule> ALL = List.of(
            new CityCountMatchesEdition(),
            new CityWasRanked(),
            new CityStandsOnce(),
            new RankIsWithinEdition(),
            new RankIsHeldOnce(),
            new ScoreFollowsRank(),
            new OverallIsMeanOfCategories());

    /** All faults against this rule. */
    Stream<Finding> check(EditionDraft draft);
}
