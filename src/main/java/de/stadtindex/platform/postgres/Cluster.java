package de.stadtindex.platform.postgres;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** The data of the embedded server: made once, then only checked to belong to these programs. */
final class Cluster {

    /** The role that administers the server; the portal itself works under a lesser one. */
    static final String ADMINISTRATOR = "postgres";

    private static final int PASSWORD_BYTES = 32;

    private final ServerFolder folder;
    private final ServerPrograms programs;

    private Cluster(ServerFolder folder, ServerPrograms programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /** Creates the cluster where missing, else checks that these programs can read it; returns its password. */
    static String prepare(ServerFolder folder, ServerPrograms programs) {
        var cluster = new Cluster(folder, programs);
        try {
            if (Files.exists(folder.cluster())) {
                cluster.requireSameMajorVersion();
                OwnerOnly.restrict(folder.cluster());
                return keptPassword(folder);
            }
            return cluster.create();
        } catch (IOException failure) {
            throw ServerFolder.unusable(folder.root(), failure);
        }
    }

    private void requireSameMajorVersion() throws IOException {
        var versionFile = folder.cluster().resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            throw new EmbeddedPostgresException("The folder " + folder.cluster() + " holds no PostgreSQL data; restore"
                    + " it from a backup or move it away to begin with an empty database.");
        }
        var found = Files.readString(versionFile).strip();
        if (!found.equals(programs.majorVersion())) {
            throw new EmbeddedPostgresException("The data in " + folder.cluster() + " was written by PostgreSQL "
                    + found
                    + " but this Stadtindex brings PostgreSQL " + programs.majorVersion() + "; back it up with the"
                    + " release that wrote it (java -jar stadtindex.jar backup <file>), move the folder away and"
                    + " restore the file with this one (java -jar stadtindex.jar restore <file>).");
        }
    }

    /** The password of a cluster that was made before. */
    static String keptPassword(ServerFolder folder) throws IOException {
        if (!Files.exists(folder.passwordFile())) {
            throw new EmbeddedPostgresException("The file " + folder.passwordFile() + " with the password of the"
                    + " embedded database is missing; restore it from a backup.");
        }
        return Files.readString(folder.passwordFile()).strip();
    }

    private String create() throws IOException {
        var password = newPassword();
        var unfinished = folder.root().resolve("unfinished-cluster");
        folder.delete(unfinished);
        var result = CommandLine.in(folder, "initdb.log", Duration.ofMinutes(5)).run(initdb(unfinished));
        if (!result.succeeded()) {
            throw new EmbeddedPostgresException(
                    "The embedded database could not be created in " + folder.root() + " (" + result.reason()
                            + "); the whole story is in " + folder.log().resolve("initdb.log") + ".");
        }
        folder.moveIntoPlace(unfinished, folder.cluster());
        return password;
    }

    private List<String> initdb(Path cluster) {
        return programs.command(
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + ADMINISTRATOR,
                "--pwfile=" + folder.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
    }

    private String newPassword() throws IOException {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var file = folder.passwordFile();
        Files.deleteIfExists(file);
        Files.newByteChannel(file, CREATE_NEW, WRITE).close();
        OwnerOnly.restrict(file);
        Files.writeString(file, password);
        programs.account().own(file);
        return password;
    }
}
