package de.stadtindex.dataimport.rule;

import static de.stadtindex.dataimport.rule.Drafts.ENERGY;
import static de.stadtindex.dataimport.rule.Drafts.MOBILITY;
import static de.stadtindex.dataimport.rule.Drafts.OVERALL;
import static de.stadtindex.dataimport.rule.Drafts.draft;
import static de.stadtindex.dataimport.rule.FoundAt.assertError;
import static de.stadtindex.dataimport.rule.FoundAt.assertWarning;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataimport.file.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionRulesTests {

    @Test
    void dataPointsAreCitiesTimesParameters() {
        var rule = new DataPointsAreCitiesTimesParameters();

        assertThat(draft(83).stated(163, 13_529, null).findings(rule)).isEmpty();
        assertThat(draft(81).stated(133, null, null).findings(rule)).isEmpty();
        assertWarning(
                draft(83).stated(163, 13_259, null).findings(rule),
                FindingCode.DATA_POINTS_DIFFER,
                Place.FILE,
                "13259",
                Expectation.of("data-points", 13_529, 83, 163));
    }

    @Test
    void aFileOfAnotherEditionIsRefusedAndTheEditionNamed() {
        var rule = new FiguresAreOfThisEdition();
        var of2023 = draft(81).cities(20, OVERALL, 1);
        var draft = draft(83).cities(20, OVERALL, 1);

        assertError(
                draft.beside(2023, of2023).findings(rule),
                FindingCode.FIGURES_OF_OTHER_EDITION,
                Place.FILE,
                "2023",
                Expectation.of("figures-of", 2025, 2023, 20, 20));
        assertThat(draft(83).cities(20, OVERALL, 1).after(2024, of2023).findings(rule))
                .hasSize(1);
    }

    @Test
    void fewEqualFiguresOrManyDifferentOnesAreNoOtherEdition() {
        var rule = new FiguresAreOfThisEdition();
        var of2024 = draft(83).cities(20, OVERALL, 1);

        assertThat(draft(83).cities(19, OVERALL, 1).after(2024, of2024).findings(rule))
                .as("only 19 figures")
                .isEmpty();
        assertThat(draft(83).cities(20, OVERALL, 2).after(2024, of2024).findings(rule))
                .as("same points, other ranks")
                .isEmpty();
    }

    @Test
    void theSameEditionMayBeSentAgain() {
        var draft = draft(83).cities(20, OVERALL, 1);

        assertThat(draft.beside(2025, draft(83).cities(20, OVERALL, 1)).findings(new FiguresAreOfThisEdition()))
                .isEmpty();
    }

    @Test
    void categoriesUnderEachOthersHeadingAreWarnedOfAtBothHeadings() {
        var rule = new CategoriesAreNotSwapped();
        var before = shuffled(draft(83), MOBILITY, 7).cities(30, ENERGY, 1);
        var sound = shuffled(draft(83), MOBILITY, 7).cities(30, ENERGY, 2).after(2024, before);
        var swapped = shuffled(draft(83), ENERGY, 7).cities(30, MOBILITY, 2).after(2024, before);

        assertThat(sound.findings(rule)).isEmpty();
        assertThat(swapped.findings(rule))
                .contains(
                        swapped(2, "Platz", MOBILITY, ENERGY),
                        swapped(2, "Platz", ENERGY, MOBILITY),
                        swapped(3, "Index", MOBILITY, ENERGY),
                        swapped(3, "Index", ENERGY, MOBILITY))
                .hasSize(4);
    }

    @Test
    void fewCitiesDoNotTellWhetherCategoriesAreSwapped() {
        var before = draft(83).line("Kiel", MOBILITY, 1, null).line("Kiel", ENERGY, 9, null);
        var draft = draft(83).line("Kiel", MOBILITY, 9, null).line("Kiel", ENERGY, 1, null);

        assertThat(draft.after(2024, before).findings(new CategoriesAreNotSwapped()))
                .isEmpty();
    }

    @Test
    void whatTheFileDoesNotMentionIsCarriedOver() {
        var content = draft(83)
                .ranked("Kiel", "Ulm")
                .line("Kiel", OVERALL, 1, "80.0")
                .carried("Kiel", OVERALL, 2, "70.0")
                .carried("Kiel", ENERGY, 3, "60.0")
                .carried("Ulm", OVERALL, 4, "50.0")
                .build()
                .content();

        assertThat(content.participants()).hasSize(2);
        assertThat(content.figures())
                .extracting(cell -> cell.figure().rank().orElseThrow().value())
                .containsExactlyInAnyOrder(1, 3, 4);
    }

    /** Lines for 30 cities on ranks in another order; the step shares no divisor with their number. */
    private static Drafts shuffled(Drafts draft, CategoryKey category, int step) {
        for (int i = 0; i < 30; i++) {
            int rank = i * step % 30;
            draft.line("Stadt " + (i + 1), category, rank + 1, Integer.toString(99 - rank));
        }
        return draft;
    }

    private static Finding swapped(int column, String header, CategoryKey found, CategoryKey likely) {
        return new Finding(
                FindingCode.CATEGORIES_SWAPPED,
                Finding.Severity.WARNING,
                new Place("results.csv", 0, column, header),
                found.value(),
                Expectation.of("category-of-column", List.of(likely)));
    }
}
