package de.stadtindex.platform.postgres;

import java.nio.file.Path;
import java.time.Duration;

/** Restarts the embedded server of a folder the way a power failure does: nobody is asked, nothing is finished. */
public final class SuddenRestart {

    private SuddenRestart() {}

    /** Returns when the server accepts connections again, on the same port. */
    public static void of(Path folder) {
        var serverFolder = ServerFolder.prepare(folder);
        var platform = ServerPlatform.current();
        var programs = ServerPrograms.install(serverFolder, platform, ServerAccounts.choose(serverFolder, platform));
        var result = CommandLine.in(serverFolder, "pg_ctl-restart.log", Duration.ofSeconds(150))
                .run(programs.command(
                        "pg_ctl",
                        "restart",
                        "--pgdata=" + serverFolder.cluster(),
                        "--mode=immediate",
                        "--log=" + serverFolder.log().resolve("start.log"),
                        "--wait",
                        "--timeout=120"));
        if (!result.succeeded()) {
            throw new IllegalStateException("The server did not come back: " + result.reason());
        }
    }
}
