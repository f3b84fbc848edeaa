package de.stadtindex.journey;

import static java.util.stream.Collectors.partitioningBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the Nu HTML checker about pages, all of them in one process of its own and without a network. */
final class HtmlChecker {

    private static final Path CLASS_PATH = Path.of("target", "html-checker.classpath");
    private static final JsonMapper JSON = new JsonMapper();

    private HtmlChecker() {}

    /** What the checker said: errors break the standard, hints (warnings and information) do not. */
    record Verdict(List<String> errors, List<String> hints) {}

    /**
     * Checks documents.
     *
     * @param documents the text of each document by a name to find it again, such as its address
     */
    static Verdict check(Map<String, String> documents) {
        try {
            var folder = Files.createTempDirectory("html-checker");
            try {
                return check(folder, documents);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The HTML checker was interrupted", e);
        }
    }

    private static Verdict check(Path folder, Map<String, String> documents) throws IOException, InterruptedException {
        var names = new ArrayList<>(documents.keySet());
        var pages = Files.createDirectory(folder.resolve("pages"));
        for (var number = 0; number < names.size(); number++) {
            Files.writeString(pages.resolve(number + ".html"), documents.get(names.get(number)));
        }
        var byKind = run(pages, folder.resolve("checker.log"))
                .valueStream()
                .collect(partitioningBy(
                        message -> message.path("type").asString().equals("info")));
        return new Verdict(describe(byKind.get(false), names), describe(byKind.get(true), names));
    }

    private static JsonNode run(Path pages, Path log) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xss4m",
                        "-cp",
                        Files.readString(CLASS_PATH),
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--format",
                        "json",
                        "--stdout",
                        "--exit-zero-always",
                        pages.toString())
                .redirectError(log.toFile())
                .start();
        var report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The HTML checker failed: " + Files.readString(log));
        }
        return JSON.readTree(report).path("messages");
    }

    private static List<String> describe(List<JsonNode> messages, List<String> names) {
        return messages.stream().map(message -> describe(message, names)).toList();
    }

    private static String describe(JsonNode message, List<String> names) {
        var number = message.path("url").asString().replaceFirst(".*/(\\d+)\\.html$", "$1");
        return "%s, line %d: %s [%s]"
                .formatted(
                        names.get(Integer.parseInt(number)),
                        message.path("lastLine").asInt(),
                        message.path("message").asString(),
                        message.path("extract").asString().strip());
    }
}
