package de.stadtindex.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs another program to its end and keeps what it printed, because the reason of a failure is found there. */
record CommandLine(Path workingFolder, Path output, Duration limit) {

    /** What a program left behind: its exit code and everything it printed. */
    record Result(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }

        /** Returns the last line printed, where programs put their reason; a fixed phrase if there is none. */
        String reason() {
            return output.strip().lines().reduce((_, last) -> last.strip()).orElse("exit code " + exitCode);
        }
    }

    /** Returns a runner whose programs print into the folder's log, under the given name. */
    static CommandLine in(ServerFolder folder, String logName, Duration limit) {
        return new CommandLine(folder.root(), folder.log().resolve(logName), limit);
    }

    /** Runs the program; one that cannot be started or takes too long gives a result with an exit code above zero. */
    Result run(List<String> command) {
        try {
            Files.deleteIfExists(output);
            var process = builder(command).start();
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Result(process.exitValue(), printed());
            }
            process.destroyForcibly();
            return new Result(1, command.getFirst() + " took longer than " + limit.toSeconds() + " seconds");
        } catch (IOException failure) {
            return new Result(1, String.valueOf(failure.getMessage()));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return new Result(1, "interrupted");
        }
    }

    private ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // The person's own client settings (PGPORT, PGOPTIONS, …) must not steer this server.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private String printed() throws IOException {
        return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    }
}
