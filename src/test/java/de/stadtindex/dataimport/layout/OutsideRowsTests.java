package de.stadtindex.dataimport.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.dataimport.rule.StatedMean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the cities of a table is listed, and never taken for a city. */
class OutsideRowsTests {

    private static final String HEADER = "Platz|Tendenz|Stadt|Gesamtindex";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Platz|Tendenz|Stadt|Gesamtindex;Stadt;HEADER_AGAIN",
                "||Mittelwert|70,8;Mittelwert;TOTAL",
                "Durchschnitt aller Städte|||70,8;Durchschnitt aller Städte;TOTAL",
                "||Summe|5876,4;Summe;TOTAL",
                "||Gesamt|;Gesamt;TOTAL",
                "||Ø|70,8;Ø;TOTAL",
                "* vorläufig;* vorläufig;TEXT",
                "||* vorläufig|;* vorläufig;TEXT",
                "Quelle:||Bitkom|;Bitkom;TEXT",
                "||Quelle: Bitkom, 2025|;Quelle: Bitkom, 2025;TEXT",
                "Stand: 12.9.2025;Stand: 12.9.2025;TEXT",
                "Plätze 11 bis 20;Plätze 11 bis 20;TEXT",
                "k. A.|neu|Kassel|–;Kassel;NO_FIGURE"
            })
    void aRowThatIsNoFigureIsSkippedAndListed(String row, String text, SkipReason reason) {
        var outcomes = Samples.read(HEADER, "1|+1|Hamburg|87,3", row, "2|0|Köln|85,1");

        assertThat(outcomes.lines()).hasSize(2);
        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.skippedRows())
                .extracting(skipped -> skipped.place().row(), SkippedRow::text, SkippedRow::reason)
                .containsExactly(tuple(3, text, reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18|0|Quelle|80,1", "18|0|Nirgendstadt|80,1", "18|0|* Sternstadt|80,1"})
    void aRowWithFiguresIsNeverSkippedForItsName(String row) {
        var outcomes = Samples.read(HEADER, "1|+1|Hamburg|87,3", row);

        assertThat(outcomes.skippedRows()).isEmpty();
        assertThat(outcomes.findings())
                .extracting(Finding::code, finding -> finding.place().row())
                .containsExactly(tuple(FindingCode.CITY_UNKNOWN, 3));
    }

    @Test
    void anUnknownCityWithoutFiguresIsAFaultAllTheSame() {
        assertThat(Samples.read(HEADER, "1|+1|Hamburg|87,3", "|0|Nirgendstadt|k. A.")
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.CITY_UNKNOWN);
    }

    @Test
    void figuresWithoutACityAreAFault() {
        assertThat(Samples.read(HEADER, "1|+1|Hamburg|87,3", "2|0||85,1").findings())
                .extracting(Finding::code, finding -> finding.place().column())
                .containsExactly(tuple(FindingCode.CELL_EMPTY, 3));
    }

    @Test
    void aCategoryIsNotTakenForATotal() {
        assertThat(Samples.read("Stadt|Kategorie|Platz|Index", "Köln|gesamt|2|85.1", "|gesamt|17|80.4")
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.CELL_EMPTY);
    }

    @Test
    void theMeanThatATableStatesIsKept() {
        var outcomes = Samples.read(
                "Stadt|Gesamt Index|Mobilität Rang|Mobilität Index",
                "Hamburg|87,3|1|90,1",
                "Summe|5876,4||5000",
                "Mittelwert|f:70.8373493975904||63,25");

        assertThat(outcomes.statedMeans())
                .extracting(
                        StatedMean::category,
                        StatedMean::mean,
                        mean -> mean.place().column())
                .containsExactly(
                        tuple(CategoryKey.OVERALL, Score.of("70.84"), 2),
                        tuple(new CategoryKey("mobilitaet"), Score.of("63.25"), 4));
    }

    @Test
    void aLongTableStatesTheMeanOfTheRankingItNames() {
        var outcomes = Samples.read("Stadt|Kategorie|Platz|Index", "Köln|gesamt|2|85.1", "Durchschnitt|gesamt||70.8");

        assertThat(outcomes.statedMeans())
                .extracting(StatedMean::category, StatedMean::mean)
                .containsExactly(tuple(CategoryKey.OVERALL, Score.of("70.8")));
    }

    @Test
    void whatIsNotKnownInAWideTableIsNoFault() {
        var outcomes = Samples.read("Stadt|Gesamt Rang|Gesamt Index|Mobilität Rang", "Köln|2|85,1|–", "Ulm|k. A.||");

        assertThat(outcomes.lines()).hasSize(1);
        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.skippedRows()).extracting(SkippedRow::reason).containsExactly(SkipReason.NO_FIGURE);
    }
}
