package de.stadtindex.platform.postgres;

import java.nio.file.Path;

/** A process that uses the embedded server, says so, and then waits to be killed. */
final class PortalToKill {

    static final String READY = "ready";

    private PortalToKill() {}

    static void main(String[] arguments) throws Exception {
        try (var server = EmbeddedPostgres.start(Path.of(arguments[0]))) {
            Sql.execute(server, "create table if not exists kept (word text)");
            Sql.execute(server, "insert into kept values ('committed')");
            IO.println(READY);
            Thread.sleep(Long.MAX_VALUE);
        } catch (EmbeddedPostgresException refusal) {
            IO.println(refusal.getMessage());
        }
    }

    /** Starts such a process on the folder. */
    static Process start(Path folder) throws Exception {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        PortalToKill.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Returns the first line of its own that the process prints, past those of its logger. */
    static String firstWord(Process process) throws Exception {
        try (var lines = process.inputReader().lines()) {
            return lines.filter(line -> line.equals(READY) || line.startsWith("The "))
                    .findFirst()
                    .orElse("nothing");
        }
    }
}
