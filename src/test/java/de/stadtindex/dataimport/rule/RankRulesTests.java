package de.stadtindex.dataimport.rule;

import static de.stadtindex.dataimport.rule.Drafts.MOBILITY;
import static de.stadtindex.dataimport.rule.Drafts.OVERALL;
import static de.stadtindex.dataimport.rule.Drafts.draft;
import static de.stadtindex.dataimport.rule.FoundAt.assertError;
import static de.stadtindex.dataimport.rule.FoundAt.assertWarning;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.dataimport.file.Place;
import de.stadtindex.ranking.RankingFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankRulesTests {

    private static final String LEIPZIG = RankingFixtures.city("Leipzig").ags();

    @Test
    void noRankIsBeyondTheNumberOfCities() {
        var rule = new RankIsWithinEdition();
        var draft = draft(83).line("Kiel", OVERALL, 83, null).line("Ulm", OVERALL, null, "50.0");

        assertThat(draft.findings(rule)).isEmpty();
        assertError(
                draft.line("Jena", OVERALL, 84, null).findings(rule),
                FindingCode.RANK_OUT_OF_RANGE,
                FoundAt.rank(4),
                "84",
                Expectation.of("rank-within", 83));
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
        assertWarning(
                draft.line("Ingolstadt", OVERALL, 23, null).findings(rule),
                FindingCode.RANK_TWICE,
                FoundAt.rank(6),
                "23",
                Expectation.of("rank-held-in-row", LEIPZIG, 2));
    }

    @Test
    void aRankThatACityOfTheFormerVersionHoldsIsGivenTwice() {
        var rule = new RankIsHeldOnce();
        var moved = draft(83).carried("Leipzig", OVERALL, 23, null).line("Leipzig", OVERALL, 24, null);

        assertThat(moved.line("Ulm", OVERALL, 23, null).findings(rule)).isEmpty();
        assertWarning(
                draft(83)
                        .carried("Leipzig", OVERALL, 23, null)
                        .line("Ulm", OVERALL, 23, null)
                        .findings(rule),
                FindingCode.RANK_TWICE,
                FoundAt.rank(2),
                "23",
                Expectation.of("rank-held-already", LEIPZIG));
    }

    @Test
    void aCityThatStandsTwiceHoldsItsRankOnce() {
        var draft = draft(83).line("Leipzig", OVERALL, 23, null).line("Leipzig", OVERALL, 23, null);

        assertThat(draft.findings(new RankIsHeldOnce())).isEmpty();
    }

    @Test
    void ranksMissingFromANearlyCompleteRankingAreNamedInOneWarning() {
        var rule = new RanksHaveNoGaps();
        var draft = draft(10).cities(6, OVERALL, 1).line("Kiel", OVERALL, 8, null);

        assertThat(draft.findings(rule)).as("7 of 10 are known").isEmpty();
        assertWarning(
                draft.line("Ulm", OVERALL, 9, null).findings(rule),
                FindingCode.RANKS_MISSING,
                new Place("results.csv", 0, 2, "Platz"),
                "8",
                Expectation.of("all-ranks", 10, "7, 10"));
        assertThat(draft.line("Jena", OVERALL, 7, null)
                        .carried("Hof", OVERALL, 10, null)
                        .findings(rule))
                .as("all are known")
                .isEmpty();
    }

    @Test
    void gapsThatLieTogetherAreDrawnTogether() {
        assertThat(draft(20).cities(16, OVERALL, 3).findings(new RanksHaveNoGaps()))
                .extracting(Finding::expected)
                .containsExactly(Expectation.of("all-ranks", 20, List.of("1–2", "19–20")));
    }

    @Test
    void moreGapsThanFitIntoASentenceAreCutShort() {
        var draft = draft(100);
        for (int rank = 1; rank <= 100; rank++) {
            if (rank % 9 != 0) {
                draft.line("Stadt " + rank, OVERALL, rank, null);
            }
        }

        assertThat(draft.findings(new RanksHaveNoGaps()))
                .extracting(Finding::expected)
                .containsExactly(Expectation.of("all-ranks", 100, "9, 18, 27, 36, 45, 54, 63, 72, 81, 90, …"));
    }

    @Test
    void aJumpOfMoreThanThirtyPlacesIsWarnedOf() {
        var rule = new RankChangesLittle();
        var before = draft(81)
                .line("Hannover", OVERALL, 41, null)
                .line("Kiel", OVERALL, 40, null)
                .line("Ulm", OVERALL, null, "50.0");
        var draft = draft(81)
                .after(2018, before)
                .line("Kiel", OVERALL, 10, null)
                .line("Ulm", OVERALL, 1, null)
                .line("Jena", OVERALL, 81, null);

        assertThat(draft.findings(rule)).isEmpty();
        assertWarning(
                draft.line("Hannover", OVERALL, 7, null).findings(rule),
                FindingCode.RANK_JUMPS,
                FoundAt.rank(5),
                "7",
                Expectation.of("near-previous-rank", 41, 2018, 30));
    }

    @Test
    void theTendencyIsThePreviousRankMinusTheCurrentOne() {
        var rule = new TendencyFollowsRanks();
        var before = draft(82).line("Darmstadt", OVERALL, 18, null).line("Kiel", OVERALL, 5, null);
        var draft = draft(83)
                .after(2024, before)
                .line("Darmstadt", OVERALL, 17, null, 1)
                .line("Ulm", OVERALL, 9, null, 40);

        assertThat(draft.findings(rule)).isEmpty();
        assertWarning(
                draft.line("Kiel", OVERALL, 8, null, 3).findings(rule),
                FindingCode.TENDENCY_CONTRADICTS_RANKS,
                FoundAt.tendency(4),
                "3",
                Expectation.of("tendency", -3, 5, 8));
    }

    @Test
    void aPreviousRankThatSourcesDisputeProvesNoTendencyWrong() {
        var disputed = draft(82).line("Leipzig", OVERALL, 23, null).line("Ingolstadt", OVERALL, 23, null);
        var draft = draft(83).after(2024, disputed).line("Leipzig", OVERALL, 20, null, 9);

        assertThat(draft.findings(new TendencyFollowsRanks())).isEmpty();
    }
}
