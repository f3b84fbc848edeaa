package de.stadtindex.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresRefusalTests {

    @TempDir
    private static Path shared;

    private static Path folder() {
        return shared.resolve("somebody's own data");
    }

    @Test
    void aSecondPortalOnTheSameFolderIsRefused() throws Exception {
        try (var server = EmbeddedPostgres.start(folder())) {
            var second = PortalToKill.start(folder());
            assertThat(PortalToKill.firstWord(second))
                    .startsWith("The data folder ")
                    .contains(" is in use by another running Stadtindex; stop that one or choose another folder");
            second.destroyForcibly().waitFor();
            assertThat(Sql.value(server, "select 1"))
                    .as("the first one serves on")
                    .isEqualTo("1");
        }
    }

    @Test
    void aSecondStartInTheSameProcessIsRefused() {
        try (var _ = EmbeddedPostgres.start(folder())) {
            assertThatExceptionOfType(EmbeddedPostgresException.class)
                    .isThrownBy(() -> EmbeddedPostgres.start(folder()))
                    .withMessageContaining("is in use by another running Stadtindex");
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsRefused(@TempDir Path parent) throws Exception {
        Files.createDirectories(parent.resolve("cluster"));
        Files.writeString(parent.resolve("cluster/PG_VERSION"), "17\n");
        assertThatExceptionOfType(EmbeddedPostgresException.class)
                .isThrownBy(() -> EmbeddedPostgres.start(parent))
                .withMessageContaining("was written by PostgreSQL 17 but this Stadtindex brings PostgreSQL 18")
                .withMessageContaining(
                        "with the release that wrote it (java -jar stadtindex.jar backup <file>), move the")
                .withMessageContaining("and restore the file with this one (java -jar stadtindex.jar restore <file>)");
    }

    @Test
    void aLostPasswordIsNamed(@TempDir Path parent) throws Exception {
        Files.createDirectories(parent.resolve("cluster"));
        Files.writeString(parent.resolve("cluster/PG_VERSION"), "18\n");
        assertThatExceptionOfType(EmbeddedPostgresException.class)
                .isThrownBy(() -> EmbeddedPostgres.start(parent))
                .withMessageContaining("password of the embedded database is missing; restore it from a backup");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed(@TempDir Path parent) throws Exception {
        var file = Files.writeString(parent.resolve("file"), "");
        assertThatExceptionOfType(EmbeddedPostgresException.class)
                .isThrownBy(() -> EmbeddedPostgres.start(file.resolve("postgres")))
                .withMessageContaining("cannot be written by " + System.getProperty("user.name"));
    }

    @Test
    void aBrokenSettingIsNamedWithThePlaceOfTheLog() throws Exception {
        EmbeddedPostgres.start(folder()).close();
        var settings = folder().resolve("cluster/postgresql.conf");
        var original = Files.readString(settings);
        Files.writeString(settings, original + "\nmax_connections = many\n");
        try {
            assertThatExceptionOfType(EmbeddedPostgresException.class)
                    .isThrownBy(() -> EmbeddedPostgres.start(folder()))
                    .withMessageContaining("did not start (")
                    .withMessageContaining(
                            "the server's log is in " + folder().toRealPath().resolve("log"));
        } finally {
            Files.writeString(settings, original);
        }
    }
}
