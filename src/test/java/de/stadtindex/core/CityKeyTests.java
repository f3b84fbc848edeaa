package de.stadtindex.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CityKeyTests {

    @Test
    void eightDigitsAreAKey() {
        assertThat(new CityKey("06411000")).hasToString("06411000").isLessThan(new CityKey("06412000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6411000", "064110000", "0641100a", " 06411000"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CityKey(text));
    }
}
