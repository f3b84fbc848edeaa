package de.stadtindex.platform.postgres;

import java.nio.file.Path;
import java.time.Duration;

/** Ends the embedded server of a folder the way a power failure does: nobody is asked, nothing is finished. */
public final class SuddenRestart {

    private SuddenRestart() {}

    /** Returns when the server has ended; whoever holds the folder starts it again. */
    public static void of(Path folder) {
        var serverFolder = ServerFolder.prepare(folder);
        var platform = ServerPlatform.current();
        var programs = ServerPrograms.install(serverFolder, platform, ServerAccounts.choose(serverFolder, platform));
        var result = CommandLine.in(serverFolder, "pg_ctl-kill.log", Duration.ofSeconds(150))
                .run(programs.command(
                        "pg_ctl",
                        "stop",
                        "--pgdata=" + serverFolder.cluster(),
                        "--mode=immediate",
                        "--wait",
                        "--timeout=120"));
        if (!result.succeeded()) {
            throw new IllegalStateException("The server did not end: " + result.reason());
        }
    }
}
