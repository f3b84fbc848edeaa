package de.stadtindex.dataimport.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What headings leave open is asked back; what values or other columns settle is not. */
class AmbiguousColumnsTests {

    @Test
    void aBareNameOfARankingOverWholeNumbersMustBeChosen() {
        var plan = Samples.plan("Stadt|Verwaltung|Mobilität", "Hamburg|3|87,3");

        assertThat(column(plan, 2).confidence()).isEqualTo(Confidence.AMBIGUOUS);
        assertThat(column(plan, 2).alternatives())
                .extracting(ColumnMeaning::code)
                .containsExactly("SCORE:verwaltung", "RANK:verwaltung");
        assertThat(column(plan, 3).confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(column(plan, 3).meaning().code()).isEqualTo("SCORE:mobilitaet");
        assertThat(plan.gaps()).containsExactly(PlanGap.COLUMN_AMBIGUOUS);
    }

    @Test
    void aRankThatIsTakenLeavesTheScore() {
        var plan = Samples.plan("Stadt|Verwaltung Rang|Verwaltung|Mobilität Rang", "Hamburg|3|87|4");

        assertThat(column(plan, 3).meaning().code()).isEqualTo("SCORE:verwaltung");
        assertThat(plan.gaps()).isEmpty();
    }

    @Test
    void twoColumnsThatMeanTheSameMustBothBeChosen() {
        var plan = Samples.plan("Stadt|Platz|Rang|Index", "Hamburg|1|2|87,3");

        assertThat(List.of(column(plan, 2), column(plan, 3)))
                .allSatisfy(column -> assertThat(column.alternatives())
                        .extracting(ColumnMeaning::code)
                        .containsExactly("RANK", "IGNORED"));
        assertThat(plan.gaps()).contains(PlanGap.COLUMN_AMBIGUOUS);
    }

    @Test
    void theOnlyCertainColumnWinsOverALikelyOne() {
        var plan = Samples.plan("Stadt|Name des Projekts|Platz|Index", "Hamburg|Urban Data|1|87,3");

        assertThat(column(plan, 1).confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(column(plan, 2).confidence()).isEqualTo(Confidence.AMBIGUOUS);
    }

    @Test
    void aHeadingWithTwoMeaningsMustBeChosen() {
        var plan = Samples.plan("Stadt|Rang oder Punkte|Index", "Hamburg|1|87,3");

        assertThat(column(plan, 2).alternatives())
                .extracting(ColumnMeaning::code)
                .containsExactly("RANK", "SCORE");
    }

    @Test
    void rankingsBelowTheWordRankingMakeALongTable() {
        var plan = Samples.plan("Stadt|Ranking|Platz|Index", "Hamburg|Mobilität|1|87,3", "Hamburg|Gesamt|1|87,3");

        assertThat(plan.layout()).isEqualTo(Layout.LONG);
        assertThat(column(plan, 2).meaning().code()).isEqualTo("CATEGORY");
    }

    @Test
    void unknownColumnsAreIgnoredAndListed() {
        var plan = Samples.plan("Platz|Stadt|Index|Ansprechpartner|Bundesland", "1|Hamburg|87,3|Frau Muster|Hamburg");

        assertThat(plan.ignored())
                .extracting(MappedColumn::number, MappedColumn::header, MappedColumn::confidence)
                .containsExactly(
                        tuple(4, "Ansprechpartner", Confidence.NONE), tuple(5, "Bundesland", Confidence.CERTAIN));
    }

    @Test
    void aColumnWithoutHeadingIsListedOnlyWhereSomethingStandsInIt() {
        var plan = Samples.plan("Platz||Stadt|Index||", "1||Hamburg|87,3|x|");

        assertThat(plan.columns()).extracting(MappedColumn::number).containsExactly(1, 3, 4, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Platz|Index;CITY_COLUMN_MISSING FIGURE_COLUMN_MISSING CATEGORY_MISSING",
                "Hinweise zur Methode;CITY_COLUMN_MISSING FIGURE_COLUMN_MISSING CATEGORY_MISSING"
            })
    void aSheetWithoutCitiesIsNoTable(String header, String gaps) {
        var plan = Samples.plan(header, "1|87,3");

        assertThat(plan.headerRow()).isZero();
        assertThat(plan.gaps()).extracting(Enum::name).containsExactly(gaps.split(" "));
    }

    @Test
    void whatSomebodyChoseCounts() {
        var sheet = TestSheet.of("x|y|z", "Platz|Ort|Zahl|Tendenz", "1|Hamburg|87,3|2");
        var choices = new ColumnChoices(
                2,
                Layout.ONE_RANKING,
                "verwaltung",
                DecimalSign.POINT,
                Map.of(3, "SCORE", 4, "IGNORED", 5, "nonsense"));

        var plan = Samples.plan(sheet, choices);

        assertThat(plan.headerRow()).isEqualTo(2);
        assertThat(plan.category()).hasToString("verwaltung");
        assertThat(plan.decimalSign()).isEqualTo(DecimalSign.POINT);
        assertThat(plan.columns())
                .extracting(column -> column.meaning().code())
                .containsExactly("RANK", "CITY", "SCORE", "IGNORED");
        assertThat(plan.gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WIDE,SCORE,SCORE:gesamt", "WIDE,RANK:mobilitaet,RANK:mobilitaet", "ONE_RANKING,RANK:mobilitaet,RANK"})
    void aChosenMeaningFitsTheLayout(Layout layout, String chosen, String meaning) {
        var choices = new ColumnChoices(null, layout, "gesamt", null, Map.of(2, chosen));

        assertThat(column(Samples.plan(TestSheet.of("Stadt|Platz", "Hamburg|1"), choices), 2)
                        .meaning()
                        .code())
                .isEqualTo(meaning);
    }

    @Test
    void aTableWithoutHeadingsCanBeReadOnceItsColumnsAreChosen() {
        var sheet = TestSheet.of("1|Hamburg|87,3", "2|Köln|85,1");
        var choices = new ColumnChoices(0, null, "gesamt", null, Map.of(1, "RANK", 2, "CITY", 3, "SCORE"));

        var plan = Samples.plan(sheet, choices);

        assertThat(plan.headerRow()).isZero();
        assertThat(plan.decimalSign()).isEqualTo(DecimalSign.COMMA);
        assertThat(plan.gaps()).isEmpty();
    }

    @Test
    void tablesWithTheSameHeadingsHaveTheSameFingerprintInEveryYear() {
        var fingerprint = Samples.plan("Rang 2025|Stadt|Index").fingerprint();

        assertThat(Samples.plan("Titel||", "RANG  2026|stadt|Index", "1|Köln|80")
                        .fingerprint())
                .isEqualTo(fingerprint);
        assertThat(Samples.plan("Rang|Index|Stadt").fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void onlyWhatHoldsForTheNextTableLasts() {
        var choices = new ColumnChoices(4, Layout.WIDE, "gesamt", DecimalSign.COMMA, Map.of(2, "CITY"));

        assertThat(choices.lasting()).isEqualTo(new ColumnChoices(null, Layout.WIDE, null, null, Map.of(2, "CITY")));
    }

    private static MappedColumn column(SheetPlan plan, int number) {
        return plan.columns().stream()
                .filter(column -> column.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
