package de.stadtindex.platform.postgres;

import java.util.Locale;

/** The operating systems and processors the portal brings a server for. */
enum ServerPlatform {
    /** Linux with glibc on x86-64. */
    LINUX_X86_64("postgres-linux-x86_64.txz"),
    /** Linux with glibc on 64-bit ARM. */
    LINUX_ARM64("postgres-linux-arm_64.txz"),
    /** macOS; the programs inside are universal and run on both processors. */
    MACOS("postgres-darwin-arm_64.txz"),
    /** Windows on x86-64. */
    WINDOWS_X86_64("postgres-windows-x86_64.txz");

    private final String archive;

    ServerPlatform(String archive) {
        this.archive = archive;
    }

    static ServerPlatform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** Chooses by the values of Java's properties {@code os.name} and {@code os.arch}. */
    static ServerPlatform of(String system, String processor) {
        var name = system.toLowerCase(Locale.ROOT);
        var intel = processor.equals("amd64") || processor.equals("x86_64");
        var arm = processor.equals("aarch64") || processor.equals("arm64");
        if (name.startsWith("linux") && (intel || arm)) {
            return intel ? LINUX_X86_64 : LINUX_ARM64;
        }
        if (name.startsWith("mac") && (intel || arm)) {
            return MACOS;
        }
        if (name.startsWith("windows") && intel) {
            return WINDOWS_X86_64;
        }
        throw new EmbeddedPostgresException("There is no embedded PostgreSQL for " + system + " on " + processor
                + "; set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to use a"
                + " server of your own.");
    }

    /** Returns the classpath name of the archive that holds the server's programs. */
    String archive() {
        return archive;
    }

    /** Returns the file name of a program of the server, such as {@code pg_ctl}. */
    String fileName(String program) {
        return isWindows() ? program + ".exe" : program;
    }

    boolean isWindows() {
        return this == WINDOWS_X86_64;
    }
}
