package de.stadtindex.dataimport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutDetectorTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "edition|ags|city|category|rank|score|source|confidence|note;"
                        + "EDITION AGS CITY CATEGORY RANK SCORE SOURCE CONFIDENCE NOTE",
                "Jahr|Gemeindeschlüssel|Kommune|Themenbereich|Platzierung|Indexwert;EDITION AGS CITY CATEGORY RANK"
                        + " SCORE",
                "Jahrgang|Amtlicher Gemeindeschlüssel (AGS)|Name der Stadt|Bereich|Position|Punktzahl;"
                        + "EDITION AGS CITY CATEGORY RANK SCORE",
                "AUSGABE|STADT|KATEGORIE|PLATZ|PUNKTE|QUELLE|VERTRAUEN|BEMERKUNG;"
                        + "EDITION CITY CATEGORY RANK SCORE SOURCE CONFIDENCE NOTE",
                "Ort|Bundesland|Einwohner|Kategorie|Rang|Rang Vorjahr|Wert;CITY IGNORED IGNORED CATEGORY RANK IGNORED"
                        + " SCORE",
                "City|Topic|Rank|Change|Score (0-100);CITY CATEGORY RANK TENDENCY SCORE"
            })
    void aLongTableIsUnderstoodByItsHeadings(String header, String meanings) {
        var plan = Samples.plan(header);

        assertThat(plan.layout()).isEqualTo(Layout.LONG);
        assertThat(codes(plan)).isEqualTo(List.of(meanings.split(" ")));
        assertThat(plan.columns()).noneMatch(MappedColumn::mustBeChosen);
        assertThat(plan.gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Platz|Tendenz|Stadt|Index;RANK TENDENCY CITY SCORE",
                "Rang|Veränderung zum Vorjahr|Stadt|Punkte;RANK TENDENCY CITY SCORE",
                "Rank|Trend|City|Score;RANK TENDENCY CITY SCORE",
                "Platz|Stadt|Gesamtindex;RANK CITY SCORE",
                "Rang 2025|Rang 2024|Stadt|Smart City Index;RANK IGNORED CITY SCORE",
                "Ranking|Stadt|Index (Punkte);RANK CITY SCORE"
            })
    void aTableOfOneRankingIsUnderstoodByItsHeadings(String header, String meanings) {
        var plan = Samples.plan(TestSheet.named("Gesamtranking", header), ColumnChoices.NONE);

        assertThat(plan.layout()).isEqualTo(Layout.ONE_RANKING);
        assertThat(codes(plan)).isEqualTo(List.of(meanings.split(" ")));
        assertThat(plan.category()).hasToString("gesamt");
        assertThat(plan.gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Stadt|Gesamt Rang|Gesamt Index|Rang Mobilität|Mobilität (Index);"
                        + "CITY RANK:gesamt SCORE:gesamt RANK:mobilitaet SCORE:mobilitaet",
                "ags|name|gesamt_rank|gesamt_score|it_kommunikation_rank|it_kommunikation_score;"
                        + "AGS CITY RANK:gesamt SCORE:gesamt RANK:it_kommunikation SCORE:it_kommunikation",
                "Stadt|Gesamtrang|Gesamtpunkte|Mobilitätsrang|Verwaltungsindex;"
                        + "CITY RANK:gesamt SCORE:gesamt RANK:mobilitaet SCORE:verwaltung",
                "Platz|Stadt|Index|Index: Energie & Umwelt|Index: Gesellschaft;"
                        + "RANK:gesamt CITY SCORE:gesamt SCORE:energie_umwelt SCORE:gesellschaft"
            })
    void aWideTableIsUnderstoodByItsHeadings(String header, String meanings) {
        var plan = Samples.plan(header);

        assertThat(plan.layout()).isEqualTo(Layout.WIDE);
        assertThat(codes(plan)).isEqualTo(List.of(meanings.split(" ")));
        assertThat(plan.gaps()).isEmpty();
    }

    @Test
    void twoRowsOfHeadingsAreReadTogether() {
        var plan = Samples.plan(
                "Smart City Index 2025||||",
                "Stadt|Gesamt||IT und Kommunikation|",
                "|Rang|Index|Rang|Index",
                "Hamburg|1|87,3|2|90,1");

        assertThat(plan.headerRow()).isEqualTo(3);
        assertThat(codes(plan))
                .containsExactly(
                        "CITY", "RANK:gesamt", "SCORE:gesamt", "RANK:it_kommunikation", "SCORE:it_kommunikation");
        assertThat(plan.columns())
                .extracting(MappedColumn::header)
                .contains("Stadt", "Gesamt Index", "IT und Kommunikation Rang");
    }

    @Test
    void brokenAndHyphenatedHeadingsAreReadAsOne() {
        var plan = Samples.plan("Platzie-\nrung|Stadt|Gesamt-\nIndex|Verän\u00adderung");

        assertThat(codes(plan)).containsExactly("RANK", "CITY", "SCORE", "TENDENCY");
    }

    @Test
    void titlesAboveTheHeaderArePassedOver() {
        var plan = Samples.plan(
                "Bitkom Smart City Index: Die Stadt mit dem höchsten Index|||",
                "||",
                "Bereich Mobilität||",
                "Platz|Tendenz|Stadt|Index",
                "1|+2|Hamburg|87.3");

        assertThat(plan.headerRow()).isEqualTo(4);
        assertThat(plan.category()).hasToString("mobilitaet");
    }

    @Test
    void theFileNamesTheRankingWhereNothingInItDoes() {
        var sheet = TestSheet.of("Platz|Stadt|Index", "1|Hamburg|87.3");
        var detector = new LayoutDetector(Samples.CATEGORIES, Samples.EDITION);

        assertThat(detector.detect("index-2025-verwaltung.csv", sheet, ColumnChoices.NONE)
                        .category())
                .hasToString("verwaltung");
        assertThat(detector.detect("index-2025.csv", sheet, ColumnChoices.NONE).gaps())
                .containsExactly(PlanGap.CATEGORY_MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "82,9;81,5;COMMA",
                "82.9;81.5;POINT",
                "82,9;n:81.5;COMMA",
                "n:82.9;n:81.5;POINT",
                "82,9 Punkte;81,5 %;COMMA",
                "82;81;POINT"
            })
    void theDecimalSignIsTheOneMostTextsHave(String first, String second, DecimalSign sign) {
        var plan = Samples.plan("Platz|Stadt|Index", "1|Hamburg|" + first, "2|Köln|" + second);

        assertThat(plan.decimalSign()).isEqualTo(sign);
    }

    private static List<String> codes(SheetPlan plan) {
        return plan.columns().stream()
                .map(MappedColumn::meaning)
                .map(ColumnMeaning::code)
                .toList();
    }
}
