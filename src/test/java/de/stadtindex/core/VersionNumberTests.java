package de.stadtindex.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"2025.1", "2019.12", "2200.9999"})
    void aWrittenVersionIsReadAndWrittenAlike(String text) {
        assertThat(VersionNumber.parse(text)).get().hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025.",
                ".1",
                "2025.0",
                "2025.01",
                "2025,1",
                "2025.10000",
                "1850.1",
                "2025.1.1",
                "2025.-1",
                "2025.1 ",
                "x2025.1"
            })
    void anythingElseIsNoVersionAndNoError(String text) {
        assertThat(VersionNumber.parse(text)).isEmpty();
    }

    @Test
    void versionsAreNumberedFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VersionNumber(new EditionYear(2025), 0));
    }
}
