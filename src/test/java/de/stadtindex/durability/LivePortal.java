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
import java.util.stream.Stream;

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
        LivePortal portal = new LivePortal(launch(settings, log, "--server.port=0", "--server.address=127.0.0.1"), log);
        await().atMost(PATIENCE).until(() -> portal.isReady() || !portal.process.isAlive());
        if (!portal.isReady()) {
            throw new IOException("The portal did not start: " + portal.printed());
        }
        return portal;
    }

    /** Starts the application with these arguments and does not wait for anything. */
    static Process launch(Map<String, String> settings, Path log, String... arguments) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command(arguments)).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(settings);
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    private static List<String> command(String... arguments) {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx224m",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                StadtindexApplication.class.getName());
        return Stream.concat(java.stream(), Stream.of(arguments)).toList();
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

    /** The most memory it ever had of the machine, in bytes; zero where the system does not say. */
    long mostMemory() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .sum();
    }

    /** All that it has printed so far. */
    String printed() throws IOException {
        return Files.readString(log);
    }

    /** Asks it to end in good order and waits until it has, with all it started. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
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
