package de.stadtindex.dataimport.rule;

import static de.stadtindex.dataimport.rule.Drafts.ENERGY;
import static de.stadtindex.dataimport.rule.Drafts.MOBILITY;
import static de.stadtindex.dataimport.rule.Drafts.OVERALL;
import static de.stadtindex.dataimport.rule.Drafts.draft;
import static de.stadtindex.dataimport.rule.FoundAt.assertError;
import static de.stadtindex.dataimport.rule.FoundAt.assertWarning;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.dataimport.file.Place;
import de.stadtindex.ranking.RankingFixtures;
import org.junit.jupiter.api.Test;

class CityRulesTests {

    private static final String KIEL = RankingFixtures.city("Kiel").ags();
    private static final String ULM = RankingFixtures.city("Ulm").ags();

    @Test
    void theListOfCitiesIsAsLongAsThePublisherSaid() {
        var rule = new CityCountMatchesEdition();

        assertThat(draft(2).ranked("Kiel", "Ulm").findings(rule)).isEmpty();
        assertWarning(
                draft(3).ranked("Kiel", "Ulm").findings(rule),
                FindingCode.CITY_COUNT_DIFFERS,
                Place.FILE,
                "2",
                Expectation.of("cities", 3));
        assertError(
                draft(1).ranked("Kiel", "Ulm").findings(rule),
                FindingCode.CITY_COUNT_DIFFERS,
                Place.FILE,
                "2",
                Expectation.of("cities", 1));
    }

    @Test
    void aFigureBelongsToACityTheEditionRanked() {
        var rule = new CityWasRanked();
        var draft = draft(1).ranked("Kiel").line("Kiel", OVERALL, 1, null);

        assertThat(draft.findings(rule)).isEmpty();
        assertError(
                draft.line("Ulm", OVERALL, 2, null).findings(rule),
                FindingCode.CITY_NOT_RANKED,
                FoundAt.city(3),
                ULM,
                Expectation.of("city-ranked-in", 2025));
    }

    @Test
    void aCityHasOneLineInEachRanking() {
        var rule = new CityStandsOnce();
        var draft = draft(1).line("Ulm", OVERALL, 2, null)
                .line("Kiel", OVERALL, 1, null)
                .line("Kiel", MOBILITY, 1, null)
                .carried("Kiel", OVERALL, 3, null);

        assertThat(draft.findings(rule)).isEmpty();
        assertError(
                draft.line("Kiel", OVERALL, 2, null).findings(rule),
                FindingCode.CITY_TWICE,
                FoundAt.city(5),
                KIEL,
                Expectation.of("city-once", 3));
    }

    @Test
    void aCityOfThePreviousEditionThatACompleteRankingLacksIsWarnedOfOnce() {
        var rule = new CityIsStillRanked();
        var before = draft(4).ranked("Kiel", "Stadt 1", "Stadt 2", "Stadt 3", "Stadt 4");
        var sound =
                draft(5).cities(4, OVERALL, 1).line("Kiel", OVERALL, 5, null).after(2024, before);
        var faulty = draft(5).cities(4, OVERALL, 1).cities(4, MOBILITY, 1).after(2024, before);

        assertThat(sound.findings(rule)).isEmpty();
        assertWarning(
                faulty.findings(rule),
                FindingCode.CITY_MISSING,
                Place.sheet("results.csv"),
                "",
                Expectation.of("city-of-edition", KIEL, 2024));
    }

    @Test
    void aCityIsNotMissingFromAFileThatDoesNotMeanToBeComplete() {
        var before = draft(2).ranked("Kiel", "Ulm");

        assertThat(draft(5).cities(3, OVERALL, 1).after(2024, before).findings(new CityIsStillRanked()))
                .isEmpty();
    }

    @Test
    void aCityThatIsCarriedOverIsNotMissing() {
        var before = draft(2).ranked("Kiel");
        var draft =
                draft(5).cities(4, OVERALL, 1).carried("Kiel", OVERALL, 5, null).after(2024, before);

        assertThat(draft.findings(new CityIsStillRanked())).isEmpty();
    }

    @Test
    void aFileOfSeveralRankingsHasAllOfThem() {
        var rule = new CategoryIsGiven();
        var draft = draft(3).line("Kiel", OVERALL, 1, null);

        assertThat(draft.findings(rule)).as("a single ranking").isEmpty();
        assertWarning(
                draft.line("Kiel", MOBILITY, 1, null).findings(rule),
                FindingCode.CATEGORY_MISSING,
                Place.FILE,
                "",
                Expectation.of("category", ENERGY));
        assertThat(draft.carried("Kiel", ENERGY, 1, null).findings(rule))
                .as("the third is carried over")
                .isEmpty();
    }
}
