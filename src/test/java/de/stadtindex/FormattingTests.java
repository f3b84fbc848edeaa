package de.stadtindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The formatter gate; a test because Maven's own JVM may be too old to read our sources (ADR 0003). */
class FormattingTests {

    private static final String REMEDY = "mend with: ./mvnw test -Dtest=FormattingTests -Dformat=apply";
    private static final boolean APPLY = "apply".equals(System.getProperty("format"));
    private static final Pattern WILDCARD_IMPORT = Pattern.compile("^import .*\\*;", Pattern.MULTILINE);

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileIsFormattedAndItsImportsAreInOrder() {
        var unformatted = ProjectFiles.javaSources().stream()
                .filter(file -> !ProjectFiles.read(file).equals(formatted(file)))
                .toList();

        if (APPLY) {
            unformatted.forEach(file -> write(file, formatted(file)));
            return;
        }
        assertThat(unformatted).as(REMEDY).isEmpty();
    }

    @Test
    void noImportTakesAWholePackage() {
        assertThat(ProjectFiles.javaSources())
                .as("name each imported class")
                .noneMatch(
                        file -> WILDCARD_IMPORT.matcher(ProjectFiles.read(file)).find());
    }

    private String formatted(Path file) {
        try {
            return formatter.formatSourceAndFixImports(ProjectFiles.read(file));
        } catch (FormatterException e) {
            throw new IllegalStateException(file + " cannot be formatted: " + e.getMessage(), e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
