package de.stadtindex.claim.check.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What judges the labels is right itself, on assertions whose answer is plain to see in the tables. */
class ReckoningTests {

    private final Reckoning reckoning = new Reckoning();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank darmstadt 2025 gesamt 17",
                "change hannover 2024-2025 gesamt +34",
                "score hamburg 2025 gesamt 89.6",
                "score muenchen 2025 gesamt 90",
                "points-change hamburg 2024-2025 gesamt +3.4",
                "place nuernberg 2025 gesamt BY 2",
                "place darmstadt 2024 gesamt HE 1",
                "streak 3 rank muenchen 2025 gesamt 1",
                "times 2 rank stuttgart 2025 gesamt 3",
                "first top leipzig 2025 gesamt 10",
                "worst berlin 2025 gesamt 2019",
                "distance 2025 gesamt #1 #10 5.5",
                "down-with-more mainz 2024-2025 gesamt",
                "new cottbus 2025",
                "categories trier 2024-2025 up 2"
            })
    void whatTheTablesProveIsSupported(String proposition) {
        assertThat(verdict(proposition)).isEqualTo("SUPPORTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank kassel 2025 gesamt 42",
                "rank cottbus 2024 gesamt 80",
                "score hannover 2025 gesamt 81.3",
                "score hamburg 2025 gesamt 89.7",
                "streak 2 rank muenchen 2025 gesamt 1",
                "first rank muenchen 2025 gesamt 1",
                "place frankfurt-am-main 2025 gesamt HE 1",
                "largest-climb moenchengladbach 2024-2025 gesamt",
                "remains rank stuttgart 2025 gesamt 3",
                "best darmstadt 2025 gesamt 2021"
            })
    void whatTheTablesDisproveIsRefuted(String proposition) {
        assertThat(verdict(proposition)).isEqualTo("REFUTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank leipzig 2024 gesamt 23",
                "rank kassel 2025 gesamt 12",
                "rank hamburg 2018 gesamt 1",
                "score darmstadt 2025 gesamt 82.0",
                "place darmstadt 2025 gesamt HE 1",
                "ahead bonn 2025 gesamt darmstadt",
                "largest-climb hannover 2024-2025 gesamt"
            })
    void whatDependsOnAnUnknownFigureIsNotCheckable(String proposition) {
        assertThat(verdict(proposition)).isEqualTo("NOT_CHECKABLE");
    }

    @Test
    void theRightFigureIsTold() {
        assertThat(reckoning.of(Proposition.of("rank darmstadt 2024 gesamt 17")).expected())
                .isEqualTo("18");
        assertThat(reckoning
                        .of(Proposition.of("change karlsruhe 2024-2025 gesamt +7"))
                        .expected())
                .isEqualTo("-7");
    }

    @Test
    void aRecordThatCanBeReadInTwoWaysIsNoLabel() {
        assertThatThrownBy(() -> reckoning.of(Proposition.of("best darmstadt 2025 gesamt 2023")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String verdict(String proposition) {
        return reckoning.of(Proposition.of(proposition)).verdict().name();
    }
}
