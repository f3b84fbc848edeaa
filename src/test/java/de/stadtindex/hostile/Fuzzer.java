package de.stadtindex.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for an input that a target cannot bear, led by which branches the earlier ones took (Jazzer), for four seconds or as long as
 * {@code stadtindex.fuzz.seconds} says. A target is a class with {@code public static void fuzzerTestOneInput}; what that throws is a
 * fault, as is a hang, an unbounded heap, and whatever Jazzer's own watchers report: commands, paths, addresses, reflection.
 */
public final class Fuzzer {

    private static final int BUDGET = Integer.getInteger("stadtindex.fuzz.seconds", 4);
    private static final int PATIENCE = 180;
    private static final int LONGEST_INPUT = 4096;

    /** Whose branches lead the search: our own code, and the reader of Markdown. */
    private static final String WATCHED = "de.stadtindex.**:org.commonmark.**";

    private static final Pattern DONE = Pattern.compile("Done \\d{2,} runs in \\d+ second");

    private final Path folder;
    private final List<String> options = new ArrayList<>();

    /** Works in this folder, in which the input is left that was too much. */
    public Fuzzer(Path folder) {
        this.folder = folder;
    }

    /** Begins with these inputs. */
    public Fuzzer seeds(Collection<byte[]> seeds) throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("seeds"));
        for (byte[] seed : seeds) {
            Files.write(corpus.resolve(String.valueOf(corpus.toFile().list().length)), seed);
        }
        options.add(corpus.toString());
        return this;
    }

    /** Puts these pieces anywhere. */
    public Fuzzer pieces(Collection<String> pieces) throws IOException {
        List<String> lines = pieces.stream().map(Fuzzer::quoted).toList();
        options.add("-dict=" + Files.write(folder.resolve("pieces"), lines));
        return this;
    }

    /** Does without one of Jazzer's watchers. */
    public Fuzzer without(String watcher) {
        options.add("--disabled_hooks=com.code_intelligence.jazzer.sanitizers." + watcher);
        return this;
    }

    /** Fails with what was found. */
    public void run(Class<?> target) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(command(target))
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        boolean isOver = process.waitFor(PATIENCE + 2L * BUDGET, TimeUnit.SECONDS);
        process.destroyForcibly();

        String words = Files.readString(printed, StandardCharsets.ISO_8859_1);
        assertThat(isOver).as("came to its end: %s", words).isTrue();
        assertThat(process.exitValue()).as(words).isZero();
        Matcher done = DONE.matcher(words);
        assertThat(done.find()).as("tried anything: %s", words).isTrue();
        IO.println("%s: %s".formatted(target.getSimpleName(), done.group()));
    }

    private List<String> command(Class<?> target) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                // The second compiler pays when there is time
                BUDGET < 60 ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Jazzer.class.getName(),
                "--target_class=" + target.getName(),
                "--instrumentation_includes=" + WATCHED,
                "--custom_hook_includes=" + WATCHED,
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + File.separator,
                "-max_total_time=" + BUDGET,
                "-max_len=" + LONGEST_INPUT,
                "-timeout=20",
                // Of the whole process; Java bounds its heap by itself
                "-rss_limit_mb=0"));
        command.addAll(options);
        return command;
    }

    /** As a line of a libFuzzer dictionary. */
    private static String quoted(String piece) {
        StringBuilder line = new StringBuilder("\"");
        for (byte each : piece.getBytes(StandardCharsets.UTF_8)) {
            line.append("\\x").append(HexFormat.of().toHexDigits(each));
        }
        return line.append('"').toString();
    }
}
