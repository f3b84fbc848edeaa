package de.stadtindex.opendata.web.api.description;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs OpenAPI Generator, and what it wrote, as processes of their own: it brings libraries that are not ours. */
final class OpenApiGenerator {

    private static final Path GENERATOR =
            Path.of("target", "openapi-generator-cli.jar").toAbsolutePath();

    private OpenApiGenerator() {}

    /** What the tool says; errors where it fails. */
    static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program("java"), "-jar", GENERATOR.toString()));
        command.addAll(List.of(arguments));
        return output(command);
    }

    /** The lines that a program prints which is compiled together with the sources in a folder. */
    static List<String> compileAndRun(Path sources, String program, String argument)
            throws IOException, InterruptedException {
        Path classes = Files.createDirectory(sources.resolve("classes"));
        Path main = Files.writeString(sources.resolve("Reading.java"), program);
        List<String> command = new ArrayList<>(
                List.of(program("javac"), "-nowarn", "-proc:none", "-d", classes.toString(), "-cp", libraries()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(command::add);
        }
        output(command);
        String classPath = classes + File.pathSeparator + libraries();
        String printed = output(List.of(
                program("java"), "-cp", classPath, main.getFileName().toString().replace(".java", ""), argument));
        return printed.lines().toList();
    }

    /** The generator holds all that its clients need, but for the annotations of Jakarta. */
    private static String libraries() {
        String annotations = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("jakarta.annotation-api"))
                .findFirst()
                .orElseThrow();
        return GENERATOR + File.pathSeparator + annotations;
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }
}
