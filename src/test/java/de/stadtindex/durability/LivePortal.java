package de.stadtindex.durability;

import static org.awaitility.Awaitility.await;

import de.stadtindex.StadtindexApplication;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application itself in a process of its own, without anything of the tests in it. */
final class LivePortal {

    private static final Pattern READY = Pattern.compile("Stadtindex is ready: (\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;

    private LivePortal(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it, with what it prints in a file, and waits until it is ready. */
    static LivePortal start(Map<String, String> settings, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        LivePortal portal = new LivePortal(builder.start(), log);
        Runtime.getRuntime().addShutdownHook(new Thread(portal.process::destroyForcibly));
        await().atMost(PATIENCE).until(() -> portal.isReady() || !portal.process.isAlive());
        if (!portal.isReady()) {
            throw new IOException("The portal did not start: " + portal.printed());
        }
        return portal;
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                StadtindexApplication.class.getName(),
                "--server.port=0",
                "--server.address=127.0.0.1");
    }

    /** That of this process but for the classes of the tests, which the application would take for its own. */
    private static String classPath() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String tests = Path.of(URI.create(LivePortal.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).toAbsolutePath().toString().equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean isReady() throws IOException {
        return READY.matcher(printed()).find();
    }

    String address() throws IOException {
        return READY.matcher(printed()).results().findFirst().orElseThrow().group(1);
    }

    /** All that it has printed so far. */
    String printed() throws IOException {
        return Files.readString(log);
    }

    /** As {@code kill}: it is asked to end, and may finish what it has begun. */
    void askToEnd() {
        process.destroy();
    }

    /** Waits until it has ended by itself. */
    void awaitEnd() {
        await().atMost(PATIENCE).until(() -> !process.isAlive());
    }

    /** As {@code kill -9}: it does nothing more, not even close its connections in good order. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
