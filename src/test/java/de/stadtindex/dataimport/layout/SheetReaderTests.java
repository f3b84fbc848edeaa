package de.stadtindex.dataimport.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.rule.Expectation;
import de.stadtindex.dataimport.rule.Field;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.ranking.Certainty;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTests {

    private static final String HEADER = "Jahr|AGS|Stadt|Kategorie|Platz|Index|Tendenz";

    @Test
    void aLineSaysWhereItStood() {
        var outcomes = Samples.read("Titel", HEADER, "2025|06411000|Darmstadt|gesamt|17|80.4|+1");

        assertThat(outcomes.lines()).singleElement().satisfies(line -> {
            assertThat(line.origin().place(Field.SCORE)).isEqualTo(new Place("Tabelle1", 3, 6, "Index"));
            assertThat(line.edition()).isEqualTo(new EditionYear(2025));
            assertThat(line.city()).isEqualTo(Samples.city("Darmstadt"));
            assertThat(line.figure().certainty()).isEqualTo(Certainty.STATED);
            assertThat(line.figure().citation()).isEqualTo(Samples.CITATION);
            assertThat(line.tendency()).contains(1);
        });
        assertThat(outcomes.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024|06411000|Darmstadt|gesamt|17|80.4|;1;Jahr;2024;WRONG_EDITION;ERROR",
                "bald|06411000|Darmstadt|gesamt|17|80.4|;1;Jahr;bald;EDITION_UNKNOWN;ERROR",
                "|06411000|Darmstadt|gesamt|17|80.4|;1;Jahr;'';EDITION_UNKNOWN;ERROR",
                "2025|99999999|Darmstadt|gesamt|17|80.4|;2;AGS;99999999;CITY_UNKNOWN;ERROR",
                "2025|n:6411000|Darmstadt|gesamt|17|80.4|;2;AGS;6411000;AGS_ZERO_ADDED;WARNING",
                "2025||Darmstat|gesamt|17|80.4|;3;Stadt;Darmstat;CITY_UNKNOWN;ERROR",
                "2025||Darmstat||||;5;Platz;'';FIGURE_MISSING;ERROR",
                "2025|06411000|Kassel|gesamt|17|80.4|;3;Stadt;Kassel;CITY_NAME_DIFFERS;ERROR",
                "2025|06411000|Heinerstadt|gesamt|17|80.4|;3;Stadt;Heinerstadt;CITY_NAME_DIFFERS;WARNING",
                "2025|||gesamt|17|80.4|;3;Stadt;'';CELL_EMPTY;ERROR",
                "2025|06411000|Darmstadt|Verkehr|17|80.4|;4;Kategorie;Verkehr;CATEGORY_UNKNOWN;ERROR",
                "2025|06411000|Darmstadt||17|80.4|;4;Kategorie;'';CATEGORY_UNKNOWN;ERROR",
                "2025|06411000|Darmstadt|gesamt|siebzehn|80.4|;5;Platz;siebzehn;NUMBER_UNREADABLE;ERROR",
                "2025|06411000|Darmstadt|gesamt|0|80.4|;5;Platz;0;RANK_OUT_OF_RANGE;ERROR",
                "2025|06411000|Darmstadt|gesamt|17|gut|;6;Index;gut;NUMBER_UNREADABLE;ERROR",
                "2025|06411000|Darmstadt|gesamt|17|100.1|;6;Index;100.1;SCORE_OUT_OF_RANGE;ERROR",
                "2025|06411000|Darmstadt|gesamt|17|n:80.39999999999999|;6;Index;80.39999999999999;TOO_MANY_DECIMALS;ERROR",
                "2025|06411000|Darmstadt|gesamt|17|f:80.4|;6;Index;80.4;FORMULA_CELL;WARNING",
                "2025|06411000|Darmstadt|gesamt|e:#NV|80.4|;5;Platz;#NV;ERROR_CELL;ERROR",
                "2025|06411000|Darmstadt|gesamt|17|#DIV/0!|;6;Index;#DIV/0!;ERROR_CELL;ERROR",
                "2025|06411000|Darmstadt|gesamt|17|80.4|besser;7;Tendenz;besser;NUMBER_UNREADABLE;WARNING",
                "2025|06411000|Darmstadt|gesamt||k. A.|;5;Platz;'';FIGURE_MISSING;ERROR"
            })
    void eachFaultIsFoundInItsCell(
            String row, int column, String header, String found, FindingCode code, Severity severity) {
        assertThat(Samples.read(HEADER, "2025|06411000|Darmstadt|verwaltung|3|90.1|", row)
                        .findings())
                .extracting(Finding::code, Finding::severity, Finding::place, Finding::found)
                .contains(tuple(code, severity, new Place("Tabelle1", 3, column, header), found));
    }

    @Test
    void aFormulaAndAWarningStillGiveALine() {
        var outcomes = Samples.read(HEADER, "2025|n:6411000|Heinerstadt|gesamt|17|f:80.4|besser");

        assertThat(outcomes.lines()).hasSize(1);
        assertThat(outcomes.findings()).extracting(Finding::severity).hasSize(4).containsOnly(Severity.WARNING);
    }

    @Test
    void everyFaultOfARowIsFoundAtOnce() {
        var outcomes = Samples.read(HEADER, "2024|99999999|Nirgends|Verkehr|erster|viel|besser");

        assertThat(outcomes.lines()).isEmpty();
        assertThat(outcomes.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        FindingCode.WRONG_EDITION,
                        FindingCode.CITY_UNKNOWN,
                        FindingCode.CITY_UNKNOWN,
                        FindingCode.CATEGORY_UNKNOWN,
                        FindingCode.NUMBER_UNREADABLE,
                        FindingCode.NUMBER_UNREADABLE,
                        FindingCode.NUMBER_UNREADABLE);
    }

    @Test
    void anUnreadableRankBesideAScoreStillLetsTheScoreThrough() {
        var outcomes = Samples.read(HEADER, "2025|06411000|Darmstadt|gesamt|siebzehn|80.4|");

        assertThat(outcomes.lines()).singleElement().satisfies(line -> {
            assertThat(line.figure().rank()).isEmpty();
            assertThat(line.figure().score()).hasToString("Optional[80.4]");
        });
    }

    @Test
    void numbersWithTheOtherDecimalSignAreNotGuessedAt() {
        var outcomes = Samples.read(
                "Stadt|Gesamtindex", "Köln|85,1", "Hamburg|87,3", "Kassel|70.2", "Ulm|n:74.5", "Trier|f:66.1");

        assertThat(outcomes.lines()).hasSize(4);
        assertThat(outcomes.findings())
                .extracting(Finding::code, Finding::place, Finding::expected)
                .containsExactly(
                        tuple(
                                FindingCode.NUMBER_UNREADABLE,
                                new Place("Tabelle1", 4, 2, "Gesamtindex"),
                                Expectation.of("number-with-comma")),
                        tuple(
                                FindingCode.FORMULA_CELL,
                                new Place("Tabelle1", 6, 2, "Gesamtindex"),
                                Expectation.of("plain-value")));
    }

    @Test
    void aFaultOfAWideTableIsFoundInTheColumnOfItsRanking() {
        var outcomes = Samples.read("Stadt|Gesamt||Mobilität|", "|Rang|Index|Rang|Index", "Köln|2|85,1|viel|112,5");

        assertThat(outcomes.lines()).hasSize(1);
        assertThat(outcomes.findings())
                .extracting(Finding::code, Finding::place)
                .containsExactly(
                        tuple(FindingCode.NUMBER_UNREADABLE, new Place("Tabelle1", 3, 4, "Mobilität Rang")),
                        tuple(FindingCode.SCORE_OUT_OF_RANGE, new Place("Tabelle1", 3, 5, "Mobilität Index")));
    }

    @Test
    void mergedCellsAreFoundOnlyAmongTheFigures() {
        var sheet = TestSheet.of("Titel||", "Platz|Stadt|Gesamtindex", "1|Hamburg|87.3", "2|Köln|85.1", "* vorläufig")
                .merged("A1:C1", "C3:C4", "A5:C5", "nonsense");

        assertThat(Samples.read(sheet).findings())
                .extracting(Finding::code, Finding::severity, Finding::place, Finding::found)
                .containsExactly(tuple(
                        FindingCode.MERGED_CELLS,
                        Severity.WARNING,
                        new Place("Tabelle1", 3, 3, "Gesamtindex"),
                        "C3:C4"));
    }

    @Test
    void aHiddenSheetIsFoundAsAWhole() {
        var outcomes = new CollectedOutcomes();

        SheetReader.reportHidden(TestSheet.named("Alt"), outcomes);
        SheetReader.reportHidden(TestSheet.named("Geheim").hidden(), outcomes);

        assertThat(outcomes.findings())
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple(FindingCode.SHEET_HIDDEN, Severity.WARNING, Place.sheet("Geheim")));
    }

    @Test
    void aTableThatNamesNeitherEditionNorSourceIsNotReadWithoutThem() {
        var sheet = TestSheet.of("Stadt|Gesamtindex", "Köln|85,1");
        var matcher = new CityMatcher(Samples.CITIES, Map.of());
        var each = EditionScope.each(Set.of(Samples.EDITION));
        var only = EditionScope.only(Samples.EDITION);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Samples.read(sheet, new ReadingContext(matcher, Samples.CATEGORIES, each, Samples.CITATION)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.read(sheet, new ReadingContext(matcher, Samples.CATEGORIES, only, null)));
    }

    @Test
    void aPlanWithGapsIsNotRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.read("Platz|Stadt|Index", "1|Hamburg|87.3"));
    }
}
