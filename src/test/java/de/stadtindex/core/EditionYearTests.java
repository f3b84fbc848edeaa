package de.stadtindex.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionYearTests {

    @Test
    void fourDigitsAreAYear() {
        assertThat(EditionYear.parse("2025")).contains(new EditionYear(2025));
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2200})
    void theBoundsAreYears(int year) {
        assertThat(new EditionYear(year)).hasToString(Integer.toString(year));
        assertThat(EditionYear.parse(Integer.toString(year))).contains(new EditionYear(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2201, 0, -2025})
    void whatLiesBeyondTheBoundsIsRefused(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EditionYear(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "02025", "20255", " 2025", "2025\n", "+202", "-202", "20a5", "1899", "2201", "٢٠٢٥"})
    void anythingElseIsNoYearAndNoError(String text) {
        assertThat(EditionYear.parse(text)).isEmpty();
    }

    @Test
    void yearsAreOrdered() {
        assertThat(new EditionYear(2024)).isLessThan(new EditionYear(2025));
        assertThat(new EditionYear(2024).isBefore(new EditionYear(2025))).isTrue();
        assertThat(new EditionYear(2025).isBefore(new EditionYear(2025))).isFalse();
    }
}
