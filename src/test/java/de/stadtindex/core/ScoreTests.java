package de.stadtindex.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTests {

    @ParameterizedTest
    @CsvSource({"82.9,82.9", "82.90,82.9", "82,82.0", "0,0.0", "100,100.0", "1E+2,100.0", "67.35,67.35", "67.350,67.35"
    })
    void oneDecimalIsKeptAndTwoWhereThereAreTwo(String written, String kept) {
        assertThat(Score.of(written)).hasToString(kept);
    }

    @Test
    void scoresOfOneValueAreEqualHoweverWritten() {
        assertThat(Score.of("82.90")).isEqualTo(Score.of("82.9")).hasSameHashCodeAs(Score.of("82.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1", "82.905", "", "82,9", "viel"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(text));
    }

    @Test
    void aDifferenceIsExact() {
        assertThat(Score.of("82.9").minus(Score.of("83.1"))).isEqualByComparingTo("-0.2");
    }

    @Test
    void scoresAreOrderedByValue() {
        assertThat(Score.of("9.9")).isLessThan(Score.of("82.9"));
    }
}
