package de.stadtindex.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTests {

    @ParameterizedTest
    @CsvSource({"12,12", "12.34,12.3", "12.96,13", "0.04,0", "-0.04,0", "-3.25,-3.2", "-0.5,-0.5", "640,640"})
    void coordinatesAreShortAndHaveADecimalPoint(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
    }
}
