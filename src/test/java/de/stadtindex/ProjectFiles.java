package de.stadtindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists the project's own source files for the gates that read them; Maven runs tests in the project's folder. */
final class ProjectFiles {

    static final Path RESOURCES = Path.of("src/main/resources");

    private ProjectFiles() {}

    /** The Java files of the application, its tests and its benchmarks. */
    static List<Path> javaSources() {
        return Stream.of("src/main/java", "src/test/java", "src/bench")
                .map(Path::of)
                .flatMap(folder -> under(folder, ".java").stream())
                .toList();
    }

    /** The Thymeleaf templates, fragments and SVG drawings included. */
    static List<Path> templates() {
        var folder = RESOURCES.resolve("templates");
        return Stream.of(".html", ".svg", ".xml")
                .flatMap(suffix -> under(folder, suffix).stream())
                .toList();
    }

    /** The files below a folder whose names end as told, in a stable order; none where the folder is missing. */
    static List<Path> under(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
