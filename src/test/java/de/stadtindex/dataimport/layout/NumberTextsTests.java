package de.stadtindex.dataimport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.rule.FindingCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextsTests {

    @ParameterizedTest
    @CsvSource({
        "17,17",
        "17.,17",
        "17=,17",
        "=17,17",
        "17.0,17",
        "'17,0',17",
        "'\u00a017 ',17",
        "007,7",
        "999999,999999"
    })
    void ranksAreWholeNumbersAlsoAsOrdinals(String text, int rank) {
        assertThat(RankText.read(text)).isEqualTo(Reading.of(new Rank(rank)));
    }

    @ParameterizedTest
    @CsvSource({
        "siebzehn,NUMBER_UNREADABLE",
        "17.5,NUMBER_UNREADABLE",
        "1.000,NUMBER_UNREADABLE",
        "17/83,NUMBER_UNREADABLE",
        "17-18,NUMBER_UNREADABLE",
        "0,RANK_OUT_OF_RANGE",
        "-1,RANK_OUT_OF_RANGE",
        "−1,RANK_OUT_OF_RANGE",
        "1000000,RANK_OUT_OF_RANGE",
        "999999999999999999,RANK_OUT_OF_RANGE",
        "9999999999999999999,NUMBER_UNREADABLE"
    })
    void otherRanksAreFaults(String text, FindingCode code) {
        assertThat(RankText.read(text).fault()).map(Fault::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "POINT;82.9;82.9",
                "POINT;82.90;82.9",
                "POINT;82.94;82.94",
                "POINT;82;82.0",
                "POINT;100;100.0",
                "POINT;82.9000000;82.9",
                "COMMA;82,9;82.9",
                "COMMA;'82,9\u00a0%';82.9",
                "COMMA;82,9 Punkte;82.9",
                "COMMA;82,9 Pkt.;82.9",
                "POINT;82.9 points;82.9",
                "COMMA;0,0;0.0"
            })
    void scoresAreReadWithTheSignOfTheirSheet(DecimalSign sign, String text, String score) {
        assertThat(new ScoreText(sign).read(text)).isEqualTo(Reading.of(Score.of(score)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "POINT;82,9;NUMBER_UNREADABLE;number",
                "COMMA;82.9;NUMBER_UNREADABLE;number-with-comma",
                "COMMA;1.082,9;NUMBER_UNREADABLE;number-with-comma",
                "POINT;82.;NUMBER_UNREADABLE;number",
                "POINT;8e1;NUMBER_UNREADABLE;number",
                "POINT;gut;NUMBER_UNREADABLE;number",
                "POINT;-0.1;SCORE_OUT_OF_RANGE;score-range",
                "COMMA;100,1;SCORE_OUT_OF_RANGE;score-range",
                "POINT;82.94999999999999;TOO_MANY_DECIMALS;decimals",
                "COMMA;82,944;TOO_MANY_DECIMALS;decimals"
            })
    void otherScoresAreFaults(DecimalSign sign, String text, FindingCode code, String expected) {
        assertThat(new ScoreText(sign).read(text).fault())
                .map(fault -> fault.code() + " " + fault.expected().key())
                .contains(code + " " + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "+3,3", "3,3", "-2,-2", "−2,-2", "–2,-2", "0,0", "±0,0", "▲ 3,3", "▼ 2,-2", "↑3,3", "↓ 2,-2", "2 ▼,-2",
        "(+3),3", "=,0", "→,0", "+3.0,3"
    })
    void tendenciesCarryASignOrAnArrow(String text, int places) {
        assertThat(TendencyText.read(text)).isEqualTo(Reading.of(places));
    }

    @ParameterizedTest
    @ValueSource(strings = {"neu", "Neu", "new", "–", "-", "▲", "k. A."})
    void whoeverIsNewHasNoTendency(String text) {
        assertThat(TendencyText.read(text)).isEqualTo(Reading.nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"besser", "1/2", "+-3", "3 Plätze"})
    void otherTendenciesAreFaultsThatOnlyWarn(String text) {
        assertThat(TendencyText.read(text).fault())
                .contains(Fault.warning(FindingCode.NUMBER_UNREADABLE, "tendency-number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "–",
                "—",
                "...",
                "…",
                "k. A.",
                "k.A.",
                "keine Angabe",
                "n/a",
                "N/A",
                "nicht bekannt",
                "unknown",
                "NaN"
            })
    void whatIsNotKnownIsNeitherZeroNorAFault(String text) {
        assertThat(RankText.read(text)).isEqualTo(Reading.nothing());
        assertThat(new ScoreText(DecimalSign.COMMA).read(text)).isEqualTo(Reading.nothing());
    }

    @ParameterizedTest
    @CsvSource({"70.8373493975904,70.84", "70.8,70.8"})
    void aComputedMeanIsRounded(String text, String mean) {
        assertThat(new ScoreText(DecimalSign.POINT).rounded(text)).contains(Score.of(mean));
    }
}
