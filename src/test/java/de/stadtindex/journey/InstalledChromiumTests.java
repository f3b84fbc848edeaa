package de.stadtindex.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstalledChromiumTests {

    private static final String PROGRAM =
            ProcessHandle.current().info().command().orElseThrow();

    @Test
    void theFirstPlaceWithAProgramIsTaken() {
        assertThat(InstalledChromium.firstOf(Stream.of("/nowhere/chromium", PROGRAM)))
                .contains(Path.of(PROGRAM));
    }

    @Test
    void aWrongChoiceIsTold() {
        assertThatThrownBy(() -> InstalledChromium.named("/nowhere/chromium"))
                .hasMessage("CHROMIUM names no program: /nowhere/chromium");
    }
}
