package de.stadtindex.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What a backup holds, and what is refused; on a database that somebody named. */
@ExtendWith(OutputCaptureExtension.class)
class BackupCommandTests {

    @TempDir
    private static Path folder;

    private static JdbcConnectionDetails full;
    private static JdbcConnectionDetails empty;
    private static Path backup;

    @BeforeAll
    static void takeABackup() throws SQLException {
        full = freshDatabase();
        empty = freshDatabase();
        backup = folder.resolve("a.backup");
        Flyway.configure()
                .dataSource(full.getJdbcUrl(), full.getUsername(), full.getPassword())
                .load()
                .migrate();
        execute(
                full,
                "insert into audit_entry (happened_at, actor, action, subject, value_before, value_after) values"
                        + " ('2026-01-01 12:00:00.123456+01', 'ä', '', '\\N', null, E'two\\nlines, \"quoted\"')");
        execute(full, "insert into spring_session values ('a', 'secret', 1, 1, 1, 1, null)");
        assertThat(run("backup", backup, full)).isZero();
    }

    private static JdbcConnectionDetails freshDatabase() {
        try (var context = new AnnotationConfigApplicationContext(PostgresTestConfiguration.class)) {
            return context.getBean(JdbcConnectionDetails.class);
        }
    }

    @Test
    void whatIsRestoredIsWhatWasThereAndGoesOnFromThere() throws Exception {
        JdbcConnectionDetails fresh = freshDatabase();
        assertThat(run("restore", backup, fresh)).isZero();

        String entries = "select json_agg(e order by id)::text from audit_entry e";
        assertThat(words(fresh, entries)).isEqualTo(words(full, entries));
        assertThat(words(fresh, "select count(*) from spring_session")).containsExactly("0");
        assertThat(structure(fresh)).isEqualTo(structure(full));
        execute(fresh, "insert into audit_entry (happened_at, actor, action, subject) values (now(), 'b', 'c', 'd')");
        assertThat(words(fresh, "select id from audit_entry order by id")).containsExactly("1", "2");
        assertThat(words(fresh, "select count(*) from pg_namespace where nspname = 'stadtindex_restore'"))
                .containsExactly("0");
        assertThat(Flyway.configure()
                        .dataSource(fresh.getJdbcUrl(), fresh.getUsername(), fresh.getPassword())
                        .load()
                        .migrate()
                        .migrationsExecuted)
                .isZero();
    }

    /** Everything that guards the data, in the words of the server. */
    private static List<String> structure(JdbcConnectionDetails database) throws SQLException {
        return words(
                database,
                "select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as found from"
                        + " pg_constraint where connamespace = 'public'::regnamespace union all select"
                        + " pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal union all"
                        + " select indexdef from pg_indexes where schemaname = 'public' union all select"
                        + " pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace order by"
                        + " found");
    }

    @Test
    void aDatabaseThatIsNotEmptyIsLeftAlone(CapturedOutput output) throws Exception {
        assertThat(run("restore", backup, full)).isEqualTo(1);
        assertThat(output).contains("is not empty; nothing was restored");
        assertThat(words(full, "select count(*) from audit_entry")).containsExactly("1");
    }

    @Test
    void aDatabaseWithoutAPortalIsNoBackup(CapturedOutput output) throws Exception {
        Path file = folder.resolve("nothing");
        assertThat(run("backup", file, empty)).isEqualTo(1);
        assertThat(output).contains("holds no data of Stadtindex");
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("nothing.unfinished")).doesNotExist();
    }

    @Test
    void aFileThatWasCutIsRefused(CapturedOutput output) throws Exception {
        Path cut = folder.resolve("cut");
        byte[] whole = Files.readAllBytes(backup);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertThat(run("restore", cut, empty)).isEqualTo(1);
        assertThat(output).contains("is no backup of Stadtindex, or it is damaged");
    }

    @Test
    void aRowThatWasChangedIsRefusedAndNothingIsThere(CapturedOutput output) throws Exception {
        Path changed = changed("tables/audit_entry.csv", rows -> rows.replace("lines", "rows_"));
        assertThat(run("restore", changed, empty)).isEqualTo(1);
        assertThat(output).contains("is damaged (other rows of the table audit_entry");
        assertThat(words(empty, "select count(*) from pg_tables where schemaname = 'public'"))
                .containsExactly("0");
    }

    @Test
    void aBackupOfALaterStadtindexIsRefused(CapturedOutput output) throws Exception {
        Path later = changed("manifest.json", text -> text.replace("\"001\"", "\"999\""));
        assertThat(run("restore", later, empty)).isEqualTo(1);
        assertThat(output).contains("this one does not know step 999 of the schema");
        Path newer = changed("manifest.json", text -> text.replace("\"format\" : 1", "\"format\" : 2"));
        assertThat(run("restore", newer, empty)).isEqualTo(1);
        assertThat(output).contains("was written by a newer Stadtindex");
    }

    @Test
    void aCommandWithoutAFileIsTold(CapturedOutput output) {
        assertThat(BackupCommand.isMeant("backup")).isTrue();
        assertThat(BackupCommand.isMeant("--backup")).isFalse();
        assertThat(BackupCommand.run("backup")).isEqualTo(1);
        assertThat(output).contains("Name one file: java -jar stadtindex.jar backup <file>");
    }

    private static Path changed(String entry, UnaryOperator<String> change) throws IOException {
        Path copy = Files.createTempFile(folder, "changed", ".zip");
        Files.write(copy, Files.readAllBytes(backup));
        try (var zip = FileSystems.newFileSystem(copy)) {
            Files.writeString(zip.getPath(entry), change.apply(Files.readString(zip.getPath(entry))));
        }
        return copy;
    }

    private static int run(String command, Path file, JdbcConnectionDetails database) {
        return BackupCommand.run(
                command,
                file.toString(),
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword());
    }

    private static void execute(JdbcConnectionDetails database, String command) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static List<String> words(JdbcConnectionDetails database, String query) throws SQLException {
        try (Connection connection = connect(database)) {
            return new Catalogue(connection).words(query);
        }
    }

    private static Connection connect(JdbcConnectionDetails database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
