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
            assertThat(Sql.value(server, "select current_database()")).isEqualTo("stadtindex");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.username(), "guessed"))
                    .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void dataOutlivesARestart() throws Exception {
        try (var server = EmbeddedPostgres.start(folder())) {
            Sql.execute(server, "create table note (text text)");
            Sql.execute(server, "insert into note values ('Grüße')");
        }
        try (var server = EmbeddedPostgres.start(folder())) {
            assertThat(Sql.value(server, "select text from note")).isEqualTo("Grüße");
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
            assertThat(Sql.value(server, "select word from kept")).isEqualTo("committed");
        }
        assertThat(leftOver.isAlive()).isFalse();
    }

    @Test
    void aStaleFileThatNamesAnotherProgramDoesNoHarm() throws Exception {
        EmbeddedPostgres.start(folder()).close();
        Files.writeString(
                folder().resolve("cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder().resolve("cluster") + "\n1\n1\n\n127.0.0.1\n\nready\n");
        try (var server = EmbeddedPostgres.start(folder())) {
            assertThat(Sql.value(server, "select 1")).isEqualTo("1");
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
            assertThat(Sql.value(server, "show listen_addresses")).isEqualTo("127.0.0.1");
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
            assertThat(Sql.value(server, "show fsync")).isEqualTo("on");
            assertThat(Sql.value(server, "show data_checksums")).isEqualTo("on");
            assertThat(Sql.value(server, "show server_version_num")).startsWith("18");
        }
    }

    @Test
    void lettersCompareByUnicodeOnEverySystem() throws Exception {
        try (var server = EmbeddedPostgres.start(folder())) {
            assertThat(Sql.value(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(Sql.value(
                            server,
                            "select upper('köln') || (select datlocale from pg_database"
                                    + " where datname = current_database())"))
                    .isEqualTo("KÖLNC.UTF-8");
        }
    }

    @Test
    void thePortalIsNoAdministrator() throws Exception {
        try (var server = EmbeddedPostgres.start(folder())) {
            assertThat(Sql.value(server, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
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
}
