package de.stadtindex.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What the file postmaster.pid says about a server that an earlier, killed portal left behind. */
final class RunningServer {

    /** Where PostgreSQL writes its port, counted from zero. */
    private static final int PORT_LINE = 3;

    private final ServerFolder folder;
    private final Path file;

    RunningServer(ServerFolder folder) {
        this.folder = folder;
        this.file = folder.cluster().resolve("postmaster.pid");
    }

    /** Returns whether a server of this folder still runs; a stale file that names another program is deleted. */
    boolean isAlive() {
        try {
            if (!Files.exists(file)) {
                return false;
            }
            var ours = process()
                    .filter(ProcessHandle::isAlive)
                    .filter(this::isOurs)
                    .isPresent();
            if (!ours) {
                Files.deleteIfExists(file);
            }
            return ours;
        } catch (IOException failure) {
            throw ServerFolder.unusable(folder.root(), failure);
        }
    }

    /** The way to the server that another portal started here. */
    JdbcConnectionDetails details() {
        try {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            if (lines.size() <= PORT_LINE) {
                throw new EmbeddedPostgresException("The Stadtindex that uses the data folder " + folder.root()
                        + " is just starting or stopping; try again in a minute.");
            }
            return ApplicationDatabase.on(lines.get(PORT_LINE).strip(), Cluster.keptPassword(folder));
        } catch (IOException failure) {
            throw ServerFolder.unusable(folder.root(), failure);
        }
    }

    /** The process that the file names, whatever it is; empty where there is none. */
    Optional<ProcessHandle> process() throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
        }
    }

    /** The process number may since have gone to a program that has nothing to do with this folder. */
    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).startsWith(folder.root()))
                .orElse(false);
    }
}
