package de.stadtindex.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.rule.Expectation;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.platform.text.BundledWords;
import de.stadtindex.platform.text.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingWordsTests {

    private static final Words GERMAN = BundledWords.german();
    private static final Words ENGLISH = BundledWords.english();
    private static final Map<String, String> NAMES =
            Map.of("06411000", "Darmstadt", "gesamt", "Gesamtwertung", "mobilitaet", "Mobilität");
    private static final Place CELL = new Place("Mobilität", 17, 3, "Index");

    @Test
    void decimalsHaveTheFormOfTheLanguage() {
        var finding = finding(FindingCode.SCORE_CONTRADICTS_RANK, "80.4", Expectation.of("at-most", "80.3"));

        assertThat(FindingWords.of(finding, GERMAN, NAMES))
                .isEqualTo(new FindingWords(
                        "Punkte passen nicht zum Rang",
                        "Prüfen Sie Rang und Punkte dieser Stadt und ihrer Nachbarn in der Rangliste.",
                        "80,4",
                        "Höchstens 80,3 Punkte",
                        "Mobilität",
                        17,
                        "C (Index)"));
        assertThat(FindingWords.of(finding, ENGLISH, NAMES).expected()).isEqualTo("At most 80.3 points");
    }

    @Test
    void whatCouldNotBeReadIsShownAsItWasWritten() {
        var finding = finding(FindingCode.NUMBER_UNREADABLE, "17.5", Expectation.of("whole-number"));

        assertThat(FindingWords.of(finding, GERMAN, NAMES).found()).isEqualTo("17.5");
    }

    @Test
    void citiesAndCategoriesGoByTheirNames() {
        var twice = finding(FindingCode.RANK_TWICE, "23", Expectation.of("rank-held-in-row", "06411000", 4));
        var unknown = finding(
                FindingCode.CATEGORY_UNKNOWN, "Sport", Expectation.of("one-of", List.of("gesamt", "mobilitaet")));

        assertThat(FindingWords.of(twice, GERMAN, NAMES).expected())
                .isEqualTo("Ein freier Rang; auf diesem steht schon Darmstadt in Zeile 4");
        assertThat(FindingWords.of(unknown, GERMAN, NAMES).expected())
                .isEqualTo("Eines von diesen: Gesamtwertung, Mobilität");
    }

    @Test
    void whatHasNoNameAndNoDecimalsStaysAsItIs() {
        var finding = finding(FindingCode.CITY_NOT_RANKED, "09162000", Expectation.of("city-ranked-in", 2025));

        assertThat(FindingWords.of(finding, GERMAN, NAMES).found()).isEqualTo("09162000");
        assertThat(FindingWords.of(finding, GERMAN, NAMES).expected()).isEqualTo("Eine Stadt der Ausgabe 2025");
    }

    @Test
    void aNegativeNumberHasARealMinus() {
        var finding = finding(FindingCode.TENDENCY_CONTRADICTS_RANKS, "-2", Expectation.of("tendency", -3, 5, 8));

        assertThat(FindingWords.of(finding, GERMAN, NAMES).found()).isEqualTo("−2");
        assertThat(FindingWords.of(finding, GERMAN, NAMES).expected()).isEqualTo("−3: voriger Rang 5 minus Rang 8");
    }

    @Test
    void aColumnGoesByItsLetterItsHeadingOrBoth() {
        assertThat(column(new Place("a", 1, 28, "Platz"))).isEqualTo("AB (Platz)");
        assertThat(column(new Place("a", 1, 3, ""))).isEqualTo("C");
        assertThat(column(new Place("a", 1, 0, "rank"))).isEqualTo("rank");
        assertThat(column(Place.FILE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultHasANameAndAHintInBothLanguages(FindingCode code) {
        var finding = finding(code, "", Expectation.of("number"));

        assertThat(FindingWords.of(finding, GERMAN, NAMES).title()).isNotBlank();
        assertThat(FindingWords.of(finding, GERMAN, NAMES).hint()).endsWith(".");
        assertThat(FindingWords.of(finding, ENGLISH, NAMES).title()).isNotBlank();
        assertThat(FindingWords.of(finding, ENGLISH, NAMES).hint()).endsWith(".");
    }

    private static Finding finding(FindingCode code, String found, Expectation expected) {
        return new Finding(code, Severity.WARNING, CELL, found, expected);
    }

    private static String column(Place place) {
        var finding = new Finding(FindingCode.CELL_EMPTY, Severity.ERROR, place, "", Expectation.of("source"));
        return FindingWords.of(finding, GERMAN, NAMES).column();
    }
}
