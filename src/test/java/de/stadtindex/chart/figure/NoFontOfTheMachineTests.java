package de.stadtindex.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures are the same bytes on a machine that has no font, because it is asked for none. */
class NoFontOfTheMachineTests {

    @Test
    void picturesAreTheSameWithoutAnyFont(@TempDir Path folder) throws IOException, InterruptedException {
        Path picture = folder.resolve("badge.png");
        Path classes = folder.resolve("classes.txt");
        ProcessBuilder painter = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                PaintBadge.class.getName(),
                picture.toString());
        painter.environment().put("FONTCONFIG_FILE", "/dev/null");
        painter.environment().put("FONTCONFIG_PATH", folder.toString());
        Process process = painter.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("output.txt")))
                .isZero();
        assertThat(Files.readAllBytes(picture)).isEqualTo(PaintBadge.badge().png(1));
        assertThat(Files.readString(classes, StandardCharsets.UTF_8))
                .contains("java.awt.image.BufferedImage")
                .doesNotContain("sun.font.FontManagerFactory", "sun.awt.FontConfiguration");
    }
}
