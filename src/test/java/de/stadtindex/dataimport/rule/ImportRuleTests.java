package de.stadtindex.dataimport.rule;

import static de.stadtindex.dataimport.rule.Drafts.ENERGY;
import static de.stadtindex.dataimport.rule.Drafts.MOBILITY;
import static de.stadtindex.dataimport.rule.Drafts.OVERALL;
import static de.stadtindex.dataimport.rule.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportRuleTests {

    @Test
    void theListOfCitiesIsAsLongAsThePublisherSaid() {
        var rule = new CityCountMatchesEdition();

        assertThat(draft(2).ranked("Kiel", "Ulm").findings(rule)).isEmpty();
        assertThat(draft(3).ranked("Kiel", "Ulm").findings(rule))
                .extracting(Finding::code, Finding::severity, Finding::found, Finding::expected)
                .containsExactly(
                        tuple(FindingCode.CITY_COUNT_DIFFERS, Severity.ERROR, "2", Expectation.of("cities", 3)));
    }

    @Test
    void aFigureBelongsToACityTheEditionRanked() {
        var rule = new CityWasRanked();
        var draft = draft(1).ranked("Kiel").line("Kiel", OVERALL, 1, null);

        assertThat(draft.findings(rule)).isEmpty();
        assertFound(draft.line("Ulm", OVERALL, 2, null).findings(rule), FindingCode.CITY_NOT_RANKED, Severity.ERROR, 3);
    }

    @Test
    void aCityHasOneLineInEachRanking() {
        var rule = new CityStandsOnce();
        var draft = draft(1).line("Kiel", OVERALL, 1, null).line("Kiel", MOBILITY, 1, null);

        assertThat(draft.findings(rule)).isEmpty();
        assertFound(draft.line("Kiel", OVERALL, 2, null).findings(rule), FindingCode.CITY_TWICE, Severity.ERROR, 4);
    }

    @Test
    void noRankIsBeyondTheNumberOfCities() {
        var rule = new RankIsWithinEdition();
        var draft = draft(83).line("Kiel", OVERALL, 83, null).line("Ulm", OVERALL, null, "50.0");

        assertThat(draft.findings(rule)).isEmpty();
        assertFound(
                draft.line("Jena", OVERALL, 84, null).findings(rule), FindingCode.RANK_OUT_OF_RANGE, Severity.ERROR, 4);
    }

    @Test
    void twoCitiesOnOneRankAreWarnedOfNotRefused() {
        var rule = new RankIsHeldOnce();
        var draft = draft(83)
                .line("Leipzig", OVERALL, 23, null)
                .line("Leipzig", MOBILITY, 23, null)
                .line("Jena", OVERALL, null, "1.0")
                .line("Ulm", OVERALL, null, "1.0");

        assertThat(draft.findings(rule)).isEmpty();
        assertFound(
                draft.line("Ingolstadt", OVERALL, 23, null).findings(rule),
                FindingCode.RANK_TWICE,
                Severity.WARNING,
                6);
    }

    @Test
    void aBetterRankWithFewerPointsIsWarnedOf() {
        var rule = new ScoreFollowsRank();
        var draft = draft(83)
                .line("Ulm", OVERALL, 17, "82.9")
                .line("Kiel", OVERALL, 16, "82.9")
                .line("Jena", OVERALL, 18, null)
                .line("Ulm", MOBILITY, 30, "99.0");

        assertThat(draft.findings(rule)).isEmpty();
        assertFound(
                draft.line("Essen", OVERALL, 19, "83.0").findings(rule),
                FindingCode.SCORE_CONTRADICTS_RANK,
                Severity.WARNING,
                6);
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
    void theOverallScoreIsTheMeanOfItsCategoriesToTheDecimalPrinted() {
        var rule = new OverallIsMeanOfCategories();

        assertThat(mean("80.1").findings(rule)).isEmpty();
        assertThat(mean("80.0").findings(rule)).isEmpty();
        assertFound(mean("80.3").findings(rule), FindingCode.OVERALL_IS_NOT_MEAN, Severity.WARNING, 4);
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
    void everyRuleIsAsked() {
        assertThat(ImportRule.ALL)
                .extracting(rule -> rule.getClass().getSimpleName())
                .containsExactlyInAnyOrder(
                        "CityCountMatchesEdition",
                        "CityWasRanked",
                        "CityStandsOnce",
                        "RankIsWithinEdition",
                        "RankIsHeldOnce",
                        "ScoreFollowsRank",
                        "OverallIsMeanOfCategories");
    }

    private static Drafts mean(String overall) {
        return draft(83)
                .line("Kiel", MOBILITY, 1, "80.0")
                .line("Kiel", ENERGY, 1, "80.1")
                .line("Kiel", OVERALL, 1, overall);
    }

    private static void assertFound(List<Finding> findings, FindingCode code, Severity severity, int row) {
        assertThat(findings)
                .extracting(
                        Finding::code,
                        Finding::severity,
                        finding -> finding.place().sheet(),
                        finding -> finding.place().row())
                .containsExactly(tuple(code, severity, "results.csv", row));
    }
}
