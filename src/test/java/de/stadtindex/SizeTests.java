package de.stadtindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps every file small enough to be read in one sitting. */
class SizeTests {

    private static final int JAVA_LINES = 200;
    private static final int TEMPLATE_LINES = 100;

    @Test
    void noJavaFileIsLongerThan200Lines() {
        assertThat(longerThan(JAVA_LINES, ProjectFiles.javaSources())).isEmpty();
    }

    @Test
    void noTemplateIsLongerThan100Lines() {
        assertThat(longerThan(TEMPLATE_LINES, ProjectFiles.templates())).isEmpty();
    }

    private static List<String> longerThan(long limit, List<Path> files) {
        return files.stream()
                .filter(file -> lines(file) > limit)
                .map(file -> "%s has %d lines, %d are allowed".formatted(file, lines(file), limit))
                .toList();
    }

    private static long lines(Path file) {
        return ProjectFiles.read(file).lines().count();
    }
}
