package de.stadtindex.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.stadtindex.platform.backup.BackupCommand;
import de.stadtindex.platform.postgres.PortalDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** A portal with its embedded database is backed up while it runs, lost, and restored into an empty folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> PUBLIC =
            List.of("/", "/stadt/darmstadt", "/rangliste/2025", "/presse", "/daten", "/api/v1/results?edition=2025");
    private static final String ARTICLE = "/redaktion/artikel/1";
    private static final String LOG = "/redaktion/protokoll.csv";

    @TempDir
    private static Path folder;

    private final Map<String, String> before = new LinkedHashMap<>();
    private Path backup;
    private byte[] upload;

    @BeforeAll
    void takeABackup() throws Exception {
        backup = folder.resolve("portal.backup");
        Path old = folder.resolve("old");
        LivePortal portal = LivePortal.start(settings(old), folder.resolve("old.log"));
        try (Admin admin = new Admin()) {
            execute(old, "insert into person_role select id, unnest(array['EDITOR', 'APPROVER', 'PRESS']) from person");
            admin.visit(portal);
            admin.signIn();
            work(admin);
            for (String page : PUBLIC) {
                before.put(page, admin.open(page).body());
            }
            before.put(LOG, admin.open(LOG).body());
            before.put(ARTICLE, admin.open(ARTICLE).body());
            assertThat(command("backup", backup, old)).isZero();
        } finally {
            portal.kill();
        }
    }

    private void work(Admin admin) throws Exception {
        upload = "AGS;Kategorie;Platz;Index\n06411000;gesamt;1;85,5\n".getBytes(StandardCharsets.UTF_8);
        admin.uploading(2025, upload).get();
        admin.press(
                "/redaktion/artikel/neu", "/redaktion/artikel/neu", Map.of("headline", "Ein Anfang", "language", "de"));
        Map<String, String> text =
                Map.of("revision", "1", "language", "de", "headline", "Ein Anfang", "body", "Alles+ist+da.");
        admin.press(ARTICLE + "/bearbeiten", ARTICLE + "/bearbeiten", text);
    }

    @Test
    void nothingIsHalfThereAfterARestoreThatWasKilledAndAllAfterTheNext() throws Exception {
        Path fresh = folder.resolve("fresh");
        Process killed = LivePortal.launch(
                Map.of(), folder.resolve("killed.log"), "restore", backup.toString(), dataFolder(fresh));
        holdUp(fresh, killed);
        assertThat(query(fresh, "select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");

        assertThat(command("restore", backup, fresh)).isZero();

        LivePortal portal = LivePortal.start(settings(fresh), folder.resolve("fresh.log"));
        try (Admin admin = new Admin()) {
            admin.visit(portal);
            for (String page : PUBLIC) {
                assertThat(admin.open(page).body()).as(page).isEqualTo(before.get(page));
            }
            admin.signIn();
            assertThat(withoutToken(admin.open(ARTICLE).body())).isEqualTo(withoutToken(before.get(ARTICLE)));
            assertThat(admin.open(LOG).body())
                    .endsWith(before.get(LOG).substring(before.get(LOG).indexOf('\n') + 1));
            assertThat(admin.download("/redaktion/hochladen/1/datei.bin")).isEqualTo(upload);
            assertThat(query(fresh, "select max(id) > 2 from audit_entry")).isEqualTo("t");
            assertThat(command("restore", backup, fresh))
                    .as("a portal runs there")
                    .isEqualTo(1);
        } finally {
            portal.stop();
        }
    }

    /** Kills the restore in the middle of its filling of tables. */
    private void holdUp(Path fresh, Process restore) throws Exception {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> query(fresh, "select count(*) from pg_tables where tablename = 'sign_in_attempt'")
                        .equals("1"));
        try (PortalDatabase database = PortalDatabase.existing(environment(fresh));
                Connection holder = database.connect()) {
            holder.setAutoCommit(false);
            try (var statement = holder.createStatement()) {
                statement.execute("lock table stadtindex_restore.sign_in_attempt in access share mode");
            }
            await().atMost(PATIENCE)
                    .until(() -> !query(fresh, "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                            .equals("0"));
            restore.destroyForcibly().waitFor();
        }
    }

    @Test
    void aBackupIsItsOwnersAloneAndTakesNobodysPlace() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(command("backup", backup, folder.resolve("old"))).isEqualTo(1);
        assertThat(command("backup", folder.resolve("missing/file"), folder.resolve("old")))
                .isEqualTo(1);
        assertThat(folder.resolve("portal.backup.unfinished")).doesNotExist();
    }

    @Test
    void aPortalThatIsGoneIsBackedUpToo() throws Exception {
        Path later = folder.resolve("later.backup");
        assertThat(command("backup", later, folder.resolve("old"))).isZero();
        assertThat(Files.size(later)).isGreaterThan(10_000);
    }

    private static int command(String word, Path file, Path data) {
        return BackupCommand.run(word, file.toString(), dataFolder(data));
    }

    private static Map<String, String> settings(Path data) {
        return Map.of(
                "STADTINDEX_DATAFOLDER",
                data.toString(),
                "STADTINDEX_WEB_PUBLIC_URL",
                "http://stadtindex.example",
                "STADTINDEX_ADMIN_EMAIL",
                Admin.EMAIL,
                "STADTINDEX_ADMIN_PASSWORD",
                Admin.PASSWORD);
    }

    private static String dataFolder(Path data) {
        return "--stadtindex.data-folder=" + data;
    }

    private static MockEnvironment environment(Path data) {
        return new MockEnvironment().withProperty("stadtindex.data-folder", data.toString());
    }

    private static void execute(Path data, String command) throws SQLException {
        try (PortalDatabase database = PortalDatabase.existing(environment(data));
                Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String query(Path data, String query) throws SQLException {
        try (PortalDatabase database = PortalDatabase.existing(environment(data));
                Connection connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\"[^>]*", "");
    }
}
