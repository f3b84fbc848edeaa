package de.stadtindex.dataimport.rule;

import static de.stadtindex.dataimport.rule.Drafts.ENERGY;
import static de.stadtindex.dataimport.rule.Drafts.MOBILITY;
import static de.stadtindex.dataimport.rule.Drafts.OVERALL;
import static de.stadtindex.dataimport.rule.Drafts.draft;
import static de.stadtindex.dataimport.rule.FoundAt.assertWarning;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.dataimport.file.Place;
import org.junit.jupiter.api.Test;

class ScoreRulesTests {

    @Test
    void aBetterRankWithFewerPointsIsWarnedOf() {
        var rule = new ScoreFollowsRank();
        var draft = draft(83)
                .line("Ulm", OVERALL, 17, "82.9")
                .line("Kiel", OVERALL, 16, "82.9")
                .line("Jena", OVERALL, 18, null)
                .line("Ulm", MOBILITY, 30, "99.0");

        assertThat(draft.findings(rule)).isEmpty();
        assertWarning(
                draft.line("Essen", OVERALL, 19, "83.0").findings(rule),
                FindingCode.SCORE_CONTRADICTS_RANK,
                FoundAt.score(6),
                "83.0",
                Expectation.of("at-most", "82.9"));
    }

    @Test
    void theOneWrongScoreIsFoundNotTheSoundOneBehindIt() {
        var draft = draft(83)
                .line("Ulm", OVERALL, 1, "90.0")
                .line("Kiel", OVERALL, 2, "58.0")
                .line("Jena", OVERALL, 3, "84.0")
                .line("Essen", OVERALL, 4, "83.0");

        assertWarning(
                draft.findings(new ScoreFollowsRank()),
                FindingCode.SCORE_CONTRADICTS_RANK,
                FoundAt.score(3),
                "58.0",
                Expectation.of("score-between", "84.0", "90.0"));
    }

    @Test
    void theBestRankMayHaveTooFewPointsToo() {
        var draft = draft(83)
                .line("Ulm", OVERALL, 1, "19.0")
                .line("Kiel", OVERALL, 2, "88.0")
                .carried("Jena", OVERALL, 3, "84.0");

        assertWarning(
                draft.findings(new ScoreFollowsRank()),
                FindingCode.SCORE_CONTRADICTS_RANK,
                FoundAt.score(2),
                "19.0",
                Expectation.of("at-least", "88.0"));
    }

    @Test
    void twoCitiesOnOneRankDoNotContradictEachOtherByTheirPointsInEitherOrder() {
        var rule = new ScoreFollowsRank();

        assertThat(draft(83)
                        .line("Leipzig", OVERALL, 23, "70.0")
                        .line("Ingolstadt", OVERALL, 23, "71.0")
                        .findings(rule))
                .isEmpty();
        assertThat(draft(83)
                        .line("Ingolstadt", OVERALL, 23, "71.0")
                        .line("Leipzig", OVERALL, 23, "70.0")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void moreDecimalsThanTheIndexPrintsAreWarnedOf() {
        var rule = new DecimalsAreUsual();
        var draft = draft(83).line("Kiel", OVERALL, 1, "80.1").line("Wiesbaden", OVERALL, 26, "53.11");

        assertWarning(
                draft.findings(rule),
                FindingCode.MORE_DECIMALS_THAN_USUAL,
                FoundAt.score(3),
                "53.11",
                Expectation.of("decimals", 1));
        assertThat(draft.printing(2).findings(rule)).isEmpty();
    }

    @Test
    void theOverallScoreIsTheMeanOfItsCategoriesToTheDecimalPrinted() {
        var rule = new OverallIsMeanOfCategories();

        assertThat(mean("80.1").findings(rule)).isEmpty();
        assertThat(mean("80.0").findings(rule)).isEmpty();
        assertWarning(
                mean("80.3").findings(rule),
                FindingCode.OVERALL_IS_NOT_MEAN,
                FoundAt.score(4),
                "80.3",
                Expectation.of("mean-of-categories", "80.05"));
    }

    @Test
    void aMeanIsNotCheckedWhileAScoreIsMissing() {
        var incomplete = draft(83)
                .line("Kiel", MOBILITY, 1, "80.0")
                .line("Kiel", ENERGY, 1, null)
                .line("Kiel", OVERALL, 1, "20.0");

        assertThat(incomplete.findings(new OverallIsMeanOfCategories())).isEmpty();
    }

    @Test
    void theCategoryThatCompletesAMeanIsHeldToWhatIsCarriedOver() {
        var draft = draft(83)
                .carried("Kiel", OVERALL, 1, "80.0")
                .carried("Kiel", MOBILITY, 1, "80.0")
                .line("Kiel", ENERGY, 1, "90.0");

        assertWarning(
                draft.findings(new OverallIsMeanOfCategories()),
                FindingCode.OVERALL_IS_NOT_MEAN,
                FoundAt.score(2),
                "90.0",
                Expectation.of("part-of-mean", "80.0", "85.00"));
    }

    @Test
    void theMeanOfAllScoresIsTheOnePublished() {
        var rule = new MeanMatchesPublished();
        var draft = draft(3).cities(3, OVERALL, 1);

        assertThat(draft.stated(null, null, "98.1").findings(rule)).isEmpty();
        assertWarning(
                draft.stated(null, null, "52.4").findings(rule),
                FindingCode.MEAN_DIFFERS,
                new Place("results.csv", 0, 3, "Index"),
                "98.00",
                Expectation.of("published-mean", "52.4"));
    }

    @Test
    void theMeanThatAFileStatesIsFoundWhereItStands() {
        var rule = new MeanMatchesPublished();
        var draft = draft(3).cities(2, MOBILITY, 1).stating(MOBILITY, "90.0");

        assertThat(draft.findings(rule)).as("a score is missing").isEmpty();
        assertWarning(
                draft.line("Kiel", MOBILITY, 3, "97.0").findings(rule),
                FindingCode.MEAN_DIFFERS,
                new Place("results.csv", 99, 3, "Index"),
                "90.0",
                Expectation.of("mean-of-scores", "98.00"));
        assertThat(draft.stating(MOBILITY, "98.0").findings(rule)).isEmpty();
    }

    private static Drafts mean(String overall) {
        return draft(83)
                .line("Kiel", MOBILITY, 1, "80.0")
                .line("Kiel", ENERGY, 1, "80.1")
                .line("Kiel", OVERALL, 1, overall);
    }
}
