package de.stadtindex.dataimport.rule;

import java.util.List;
import java.util.stream.Stream;

/** One rule of the index that a file must keep. */
@FunctionalInterface
public interface ImportRule {

    /** Every rule, in the order in which people mend a file. */
    List<ImportRule> ALL = List.of(
            new FiguresAreOfThisEdition(),
            new CategoryIsGiven(),
            new CategoriesAreNotSwapped(),
            new CityWasRanked(),
            new CityStandsOnce(),
            new CityIsStillRanked(),
            new CityCountMatchesEdition(),
            new RankIsWithinEdition(),
            new RankIsHeldOnce(),
            new RanksHaveNoGaps(),
            new DecimalsAreUsual(),
            new ScoreFollowsRank(),
            new OverallIsMeanOfCategories(),
            new MeanMatchesPublished(),
            new DataPointsAreCitiesTimesParameters(),
            new TendencyFollowsRanks(),
            new RankChangesLittle());

    /** All faults against this rule. */
    Stream<Finding> check(EditionDraft draft);
}
