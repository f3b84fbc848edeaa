package de.stadtindex.platform.postgres;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's programs, unpacked once per version and run under the account that may run them. */
record ServerPrograms(Path bin, String version, ServerPlatform platform, ServerAccount account) {

    private static final Logger LOG = LoggerFactory.getLogger(ServerPrograms.class);
    private static final Pattern VERSION_IN_JAR_NAME = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar!");

    /** Unpacks the programs for this platform where missing and tries one. */
    static ServerPrograms install(ServerFolder folder, ServerPlatform platform, ServerAccount account) {
        var archive = archive(platform);
        var version = version(archive);
        var target = folder.root().resolve("server-" + version);
        try {
            if (!Files.isDirectory(target)) {
                unpack(folder, archive, target);
            }
            account.own(folder.root());
        } catch (IOException failure) {
            throw new EmbeddedPostgresException(
                    "PostgreSQL " + version + " could not be unpacked into " + target + " (" + failure.getMessage()
                            + "); free some disk space or choose another folder with"
                            + " --stadtindex.data-folder=<folder>.",
                    failure);
        }
        var programs = new ServerPrograms(target.resolve("bin"), version, platform, account);
        programs.tryOut(folder);
        return programs;
    }

    private static URL archive(ServerPlatform platform) {
        var archive = ServerPrograms.class.getClassLoader().getResource(platform.archive());
        if (archive == null) {
            throw new EmbeddedPostgresException("This build of Stadtindex lacks the file " + platform.archive()
                    + " with the embedded PostgreSQL; build it again with ./mvnw package.");
        }
        return archive;
    }

    static String version(URL archive) {
        var matcher = VERSION_IN_JAR_NAME.matcher(archive.toString());
        var version = "unknown";
        while (matcher.find()) {
            version = matcher.group(1);
        }
        return version;
    }

    private static void unpack(ServerFolder folder, URL archive, Path target) throws IOException {
        var unfinished = folder.root().resolve("unfinished");
        folder.delete(unfinished);
        try (var stream = archive.openStream()) {
            ServerArchive.unpack(stream, unfinished);
        }
        folder.moveIntoPlace(unfinished, target);
    }

    /** Deletes the programs of earlier versions, which nothing runs once this version serves. */
    void deleteEarlierVersions(ServerFolder folder) {
        try (var entries = Files.list(folder.root())) {
            for (var entry : entries.toList()) {
                var name = entry.getFileName().toString();
                if (name.startsWith("server-") && !name.equals("server-" + version)) {
                    folder.delete(entry);
                }
            }
        } catch (IOException failure) {
            LOG.warn("The programs of an earlier PostgreSQL could not be deleted: {}", failure.getMessage());
        }
    }

    private void tryOut(ServerFolder folder) {
        var result = CommandLine.in(folder, "try.log", Duration.ofSeconds(30)).run(command("postgres", "--version"));
        if (!result.succeeded()) {
            throw new EmbeddedPostgresException("The embedded PostgreSQL in " + bin + " does not run here ("
                    + result.reason() + "); use a server of your own with SPRING_DATASOURCE_URL,"
                    + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
    }

    /** Returns the command that runs a program of the server under the right account. */
    List<String> command(String program, String... arguments) {
        var path = bin.resolve(platform.fileName(program)).toString();
        return account.command(
                Stream.concat(Stream.of(path), Stream.of(arguments)).toList());
    }

    /** Returns the number that must agree between the programs and the data, such as 18. */
    String majorVersion() {
        return version.split("\\.", 2)[0];
    }
}
