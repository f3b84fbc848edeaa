package de.stadtindex.claim;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.BundledWords;
import de.stadtindex.ranking.ComparabilityNote;
import de.stadtindex.ranking.ComparabilityNote.Reason;
import de.stadtindex.ranking.EditionFacts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparabilitySentencesTests {

    private static final EditionFacts OF_2022 = edition(2022, 133);
    private static final EditionFacts OF_2023 = edition(2023, 157);
    private static final EditionFacts OF_2024 = edition(2024, 162);

    @Test
    void neighbouringEditionsNameBothNumbersOfParameters() {
        var note = note(OF_2023, OF_2024, new Reason(OF_2023, OF_2024, "parameters", null));

        assertThat(ComparabilitySentences.of(note, BundledWords.german()))
                .containsExactly(
                        "2023 und 2024 sind nur mit Hinweis vergleichbar.",
                        "Die Zahl der Parameter je Stadt änderte sich von 157 (2023) auf 162 (2024).",
                        ComparabilitySentences.points(BundledWords.german()));
    }

    @Test
    void editionsSeveralYearsApartNameEveryChangeBetweenThem() {
        var note = note(
                OF_2022,
                OF_2024,
                new Reason(OF_2022, OF_2023, "parameters", null),
                new Reason(OF_2022, OF_2023, "education", null),
                new Reason(OF_2023, OF_2024, "parameters", null));

        assertThat(ComparabilitySentences.of(note, BundledWords.english()))
                .containsSubsequence(
                        "The number of parameters per city changed from 133 (2022) to 157 (2023).",
                        "Since 2023 education has counted towards the category Society, which has been called"
                                + " Society and education since then.",
                        "The number of parameters per city changed from 157 (2023) to 162 (2024).")
                .hasSize(5);
    }

    @Test
    void editionsMeasuredAlikeStillSayWhatPointsDoNotMean() {
        var note = new ComparabilityNote(edition(2021, 133), OF_2022, ComparisonVerdict.COMPARABLE, List.of());

        assertThat(ComparabilitySentences.of(note, BundledWords.german()))
                .containsExactly(
                        "2021 und 2022 sind vergleichbar.", ComparabilitySentences.points(BundledWords.german()));
    }

    @Test
    void aNumberNobodyStatedIsNotMadeUp() {
        var unstated = edition(2025, null);
        var note = note(OF_2024, unstated, new Reason(OF_2024, unstated, "parameters", null));

        assertThat(ComparabilitySentences.of(note, BundledWords.german()))
                .contains("Zwischen 2024 und 2025 änderte sich, was gemessen wird.");
    }

    @Test
    void aReasonWithoutASentenceOfItsOwnIsToldInGeneral() {
        assertThat(ComparabilitySentences.reason(
                        new Reason(OF_2023, OF_2024, "new-cities", null), BundledWords.english()))
                .isEqualTo("What is measured changed between 2023 and 2024.");
    }

    private static ComparabilityNote note(EditionFacts earlier, EditionFacts later, Reason... reasons) {
        return new ComparabilityNote(earlier, later, ComparisonVerdict.WITH_NOTE, List.of(reasons));
    }

    private static EditionFacts edition(int year, @Nullable Integer parameters) {
        return new EditionFacts(new EditionYear(year), LocalDate.of(year, 9, 11), 81, 37, parameters, null, null, null);
    }
}
