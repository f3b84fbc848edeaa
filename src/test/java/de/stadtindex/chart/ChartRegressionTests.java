package de.stadtindex.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtindex.chart.figure.Badge;
import de.stadtindex.chart.figure.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of chart looks as it was last looked at by a person. */
class ChartRegressionTests {

    private static final Path DIFFERENCES = Path.of("target", "chart-differences");

    static Stream<Picture> pictures() {
        Stream<Picture> charts = ChartGalleryTests.items().stream()
                .map(item -> new Picture(
                        item.id(),
                        new Figure(
                                        item.title(),
                                        "What the chart shows",
                                        item.chart(),
                                        List.of("a: something changed in method"),
                                        "Source and version",
                                        "https://stadtindex.example/fixed")
                                .svg()
                                .toString()));
        Badge badge = new Badge("Darmstadt", "2025: Rang 17 von 83", "▲ 1 gegenüber 2024", "Source", "Version and day");
        return Stream.concat(charts, Stream.of(new Picture("badge", badge.svg().toString())));
    }

    /** A drawing by its name. */
    record Picture(String name, String svg) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aChartLooksAsItDid(Picture picture) throws IOException {
        LookedAt.take(picture.name(), picture.svg());
        new LookedAt(DIFFERENCES).compare(picture.name(), picture.svg());
    }

    @Test
    void aChangeFailsWithAPictureOfBeforeAndAfter(@TempDir Path folder) {
        Picture line = pictures().findFirst().orElseThrow();
        String changed = line.svg().replaceFirst("stroke-width=\"3\"", "stroke-width=\"9\"");

        assertThat(changed).isNotEqualTo(line.svg());
        assertThatThrownBy(() -> new LookedAt(folder).compare("line", changed))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line.png")
                .hasMessageContaining("stroke-width=\"9\"");
        assertThat(folder.resolve("line.png")).isNotEmptyFile();
        assertThat(Files.exists(folder.resolve("line.svg"))).isTrue();
    }

    @Test
    void whatIsWrittenOtherwiseAndLooksTheSameIsNoChange(@TempDir Path folder) {
        Picture line = pictures().findFirst().orElseThrow();

        new LookedAt(folder).compare("line", line.svg().replace("><", ">\n  <"));

        assertThat(folder).isEmptyDirectory();
    }
}
