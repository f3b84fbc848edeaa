package de.stadtindex.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    @TempDir
    private static Path shared;

    private static Path folder() {
        return shared.resolve("somebody's own data");
    }

    @Test
    void itsPasswordOpensTheDatabaseAndAnotherDoesNot() throws Exception {
        try (var server = EmbeddedPostgres.start(folder())) {
            assertThat(value(server, "select current_database()")).isEqualTo("stadtindex");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.username(), "guessed"))
                    .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void dataOutlivesARestart() throws Exception {
        try (var server = EmbeddedPostgres.start(folder())) {
            execute(server, "create table note (text text)");
            execute(server, "insert into note values ('Grüße')");
        }
        try (var server = EmbeddedPostgres.start(folder())) {
            assertThat(value(server, "select text from note")).isEqualTo("Grüße");
        }
    }

    @Test
    void committedDataOutlivesAKilledPortal(@TempDir Path parent) throws Exception {
        var folder = parent.resolve("postgres");
        var portal = PortalToKill.start(folder);
        assertThat(PortalToKill.firstWord(portal)).isEqualTo(PortalToKill.READY);
        portal.destroyForcibly().waitFor();
        var leftOver = new RunningServer(ServerFolder.prepare(folder));
        assertThat(leftOver.isAlive())
                .as("the killed portal left its server running")
                .isTrue();

        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(value(server, "select word from kept")).isEqualTo("committed");
        }
        assertThat(leftOver.isAlive()).isFalse();
    }

    @Test
    void aSecondPortalOnTheSameFolderIsRefused() throws Exception {
        try (var server = EmbeddedPostgres.start(folder())) {
            var second = PortalToKill.start(folder());
            assertThat(PortalToKill.firstWord(second))
                    .startsWith("The data folder ")
                    .contains(" is in use by another running Stadtindex; stop that one or choose another folder");
            second.destroyForcibly().waitFor();
            assertThat(value(server, "select 1")).as("the first one serves on").isEqualTo("1");
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
    void aStaleFileThatNamesAnotherProgramDoesNoHarm() throws Exception {
        EmbeddedPostgres.start(folder()).close();
        Files.writeString(
                folder().resolve("cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder().resolve("cluster") + "\n1\n1\n\n127.0.0.1\n\nready\n");
        try (var server = EmbeddedPostgres.start(folder())) {
            assertThat(value(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void otherLocalUsersCannotReadTheFolder() throws Exception {
        EmbeddedPostgres.start(folder()).close();
        Assumptions.assumeTrue(Files.getFileAttributeView(folder(), PosixFileAttributeView.class) != null);
        assertThat(permissions(folder())).isEqualTo("rwx------");
        assertThat(permissions(folder().resolve("cluster"))).isEqualTo("rwx------");
        assertThat(permissions(folder().resolve("password"))).isEqualTo("rw-------");
    }

    @Test
    void onlyLoopbackListens() throws Exception {
        try (var server = EmbeddedPostgres.start(folder())) {
            var port = URI.create(server.jdbcUrl().substring("jdbc:".length())).getPort();
            assertThat(value(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            var pidFile = Files.readAllLines(folder().resolve("cluster/postmaster.pid"));
            assertThat(pidFile.get(4)).as("folder of a Unix socket").isBlank();
            for (var address : addressesOfThisMachine()) {
                assertThat(accepts(address, port)).as(address.toString()).isEqualTo(address.isLoopbackAddress());
            }
        }
    }

    @Test
    void theServerKeepsWhatIsCommittedAndNoticesDamage() throws Exception {
        try (var server = EmbeddedPostgres.start(folder())) {
            assertThat(value(server, "show fsync")).isEqualTo("on");
            assertThat(value(server, "show data_checksums")).isEqualTo("on");
            assertThat(value(server, "show server_version_num")).startsWith("18");
        }
    }

    @Test
    void lettersCompareByUnicodeOnEverySystem() throws Exception {
        try (var server = EmbeddedPostgres.start(folder())) {
            assertThat(value(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(value(
                            server,
                            "select upper('köln') || (select datlocale from pg_database"
                                    + " where datname = current_database())"))
                    .isEqualTo("KÖLNC.UTF-8");
        }
    }

    @Test
    void thePortalIsNoAdministrator() throws Exception {
        try (var server = EmbeddedPostgres.start(folder())) {
            assertThat(value(server, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsRefused(@TempDir Path parent) throws Exception {
        Files.createDirectories(parent.resolve("cluster"));
        Files.writeString(parent.resolve("cluster/PG_VERSION"), "17\n");
        assertThatExceptionOfType(EmbeddedPostgresException.class)
                .isThrownBy(() -> EmbeddedPostgres.start(parent))
                .withMessageContaining("was written by PostgreSQL 17 but this Stadtindex brings PostgreSQL 18")
                .withMessageContaining("export it with pg_dump");
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

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Iterable<InetAddress> addressesOfThisMachine() throws Exception {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address.getAddress().length == 4)
                .toList();
    }

    private static boolean accepts(InetAddress address, int port) {
        try (var socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static void execute(EmbeddedPostgres server, String command) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String value(EmbeddedPostgres server, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
