package de.stadtindex.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server as a process of its own session, started and stopped through pg_ctl: Ctrl-C reaches only the portal. */
final class ServerProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final int SECONDS_TO_START = 120;
    private static final int SECONDS_TO_STOP = 30;
    private static final int ATTEMPTS = 3;

    private final ServerFolder folder;
    private final ServerPrograms programs;
    private final int port;
    private volatile @Nullable ProcessHandle process;

    private ServerProcess(ServerFolder folder, ServerPrograms programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /** Stops what a killed portal left running, then starts the server on a free port of 127.0.0.1. */
    static ServerProcess start(ServerFolder folder, ServerPrograms programs) {
        try {
            for (var attempt = 1; ; attempt++) {
                var server = new ServerProcess(folder, programs, freePort());
                server.stopLeftOver();
                var result = server.launch();
                if (result.succeeded()) {
                    server.look();
                    return server;
                }
                if (attempt == ATTEMPTS || !server.isWorthAnotherTry()) {
                    throw server.failed(result);
                }
            }
        } catch (IOException failure) {
            throw ServerFolder.unusable(folder.root(), failure);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private void stopLeftOver() {
        if (new RunningServer(folder).isAlive()) {
            LOG.info("An earlier Stadtindex was killed and left its database server running; it is stopped first.");
            stop();
        }
    }

    private CommandLine.Result launch() throws IOException {
        Files.writeString(folder.configuration(), ServerConfiguration.text(port));
        OwnerOnly.restrict(folder.configuration());
        programs.account().own(folder.configuration());
        Files.deleteIfExists(startLog());
        return CommandLine.in(folder, "pg_ctl-start.log", Duration.ofSeconds(SECONDS_TO_START + 30))
                .run(programs.command(
                        "pg_ctl",
                        "start",
                        "--pgdata=" + folder.cluster(),
                        "--log=" + startLog(),
                        "--wait",
                        "--timeout=" + SECONDS_TO_START,
                        "--options=-c config_file=" + folder.root().relativize(folder.configuration())));
    }

    private Path startLog() {
        return folder.log().resolve("start.log");
    }

    /** Another program may have taken the port in the meantime, or a killed server's children may still be leaving. */
    private boolean isWorthAnotherTry() throws IOException {
        var story = story();
        return story.contains("could not create any TCP/IP sockets")
                || (story.contains("shared memory block") && Pause.millis(1_000));
    }

    private String story() throws IOException {
        return Files.exists(startLog()) ? Files.readString(startLog()) : "";
    }

    private EmbeddedPostgresException failed(CommandLine.Result result) throws IOException {
        var fatal = story().lines().filter(line -> line.contains("FATAL:")).findFirst();
        var reason = fatal.map(
                        line -> line.substring(line.indexOf("FATAL:") + 6).strip())
                .orElseGet(result::reason);
        return new EmbeddedPostgresException("The embedded database in " + folder.root() + " did not start (" + reason
                + "); the server's log is in " + folder.log() + ".");
    }

    /** Whether the process that was started is there still; who cannot be seen is believed to be. */
    boolean isAlive() {
        ProcessHandle started = process;
        return started == null || started.isAlive();
    }

    /** Starts it on the port it had; gives whether it serves. */
    boolean startAgain() {
        try {
            return (new RunningServer(folder).isAlive() || launch().succeeded()) && look();
        } catch (IOException _) {
            return false;
        }
    }

    private boolean look() throws IOException {
        process = new RunningServer(folder).process().orElse(null);
        return true;
    }

    int port() {
        return port;
    }

    /** Stops the server and waits for its end; sessions still open are cut, committed data is kept. */
    void stop() {
        if (!stop("fast").succeeded() && new RunningServer(folder).isAlive()) {
            var result = stop("immediate");
            if (!result.succeeded()) {
                LOG.warn("The embedded database did not stop: {}", result.reason());
            }
        }
    }

    private CommandLine.Result stop(String mode) {
        return CommandLine.in(folder, "pg_ctl-stop.log", Duration.ofSeconds(SECONDS_TO_STOP + 10))
                .run(programs.command(
                        "pg_ctl",
                        "stop",
                        "--pgdata=" + folder.cluster(),
                        "--mode=" + mode,
                        "--wait",
                        "--timeout=" + SECONDS_TO_STOP));
    }
}
