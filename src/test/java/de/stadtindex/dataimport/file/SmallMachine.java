package de.stadtindex.dataimport.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A process with little memory that reads all files of a folder and says for each what came of it. */
final class SmallMachine {

    private static final FileLimits LIMITS = new FileLimits(40 << 20, 1_000_000, 256, 32L << 20, 100);

    private SmallMachine() {}

    static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                IO.println(file.getFileName() + ": " + outcome(Files.readAllBytes(file)));
            }
        }
    }

    /** What such a process prints about the files of the folder, line by line. */
    static List<String> read(Path folder, String memory) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + memory,
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        SmallMachine.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (Stream<String> lines = process.inputReader().lines()) {
            return lines.toList();
        }
    }

    private static String outcome(byte[] content) {
        AtomicInteger rows = new AtomicInteger();
        try {
            TableFiles.open("upload", content, LIMITS)
                    .sheets()
                    .forEach(sheet -> sheet.forEachRow(row -> rows.incrementAndGet()));
            return rows + " rows";
        } catch (FileRefusedException e) {
            return e.refusal().name();
        }
    }
}
