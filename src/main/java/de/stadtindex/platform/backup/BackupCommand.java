package de.stadtindex.platform.backup;

import de.stadtindex.platform.postgres.DatabaseUnavailableException;
import de.stadtindex.platform.postgres.EmbeddedPostgresException;
import de.stadtindex.platform.postgres.PortalDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * {@code java -jar stadtindex.jar backup FILE} and {@code … restore FILE}: the same settings as the portal, and nothing of the
 * portal. A backup is taken while a portal runs or while none does; it is restored into an empty folder or database.
 */
public final class BackupCommand {

    private static final Logger LOG = LoggerFactory.getLogger(BackupCommand.class);
    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";
    private static final int REFUSED = 1;

    private BackupCommand() {}

    /** Whether the arguments of the program ask for a backup or a restore, and so for no portal. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && Set.of(BACKUP, RESTORE).contains(arguments[0]);
    }

    /**
     * Does it, and says in the log what became of it.
     *
     * @param arguments the command, a file, and settings as the portal takes them ({@code --stadtindex.data-folder=…})
     * @return the exit code of the program: zero if all is done, above if nothing is
     */
    public static int run(String... arguments) {
        ConfigurableEnvironment environment = environment(arguments);
        speakInSentences(environment);
        List<String> words = List.of(arguments).stream()
                .filter(word -> !word.startsWith("--"))
                .toList();
        try {
            if (words.size() != 2) {
                throw new BackupException("Name one file: java -jar stadtindex.jar " + words.getFirst() + " <file>");
            }
            Path file = Path.of(words.getLast());
            if (words.getFirst().equals(BACKUP)) {
                backUp(environment, new BackupFile(file));
            } else {
                restore(environment, file);
            }
            return 0;
        } catch (BackupException | EmbeddedPostgresException | DatabaseUnavailableException refusal) {
            LOG.error(refusal.getMessage());
            return REFUSED;
        } catch (Exception failure) {
            LOG.error("Nothing was done: {}", failure.getMessage(), failure);
            return REFUSED;
        }
    }

    private static void backUp(ConfigurableEnvironment environment, BackupFile file) throws SQLException {
        file.requireFree();
        try (PortalDatabase database = PortalDatabase.existing(environment);
                Connection connection = database.connect()) {
            Manifest manifest = file.take(connection);
            LOG.info(
                    "The backup {} holds {} rows of {} tables (schema {}) as they were at {}.",
                    file.path(),
                    manifest.rows(),
                    manifest.tables().size(),
                    manifest.schema(),
                    manifest.takenAt());
        }
    }

    private static void restore(ConfigurableEnvironment environment, Path file) throws Exception {
        try (Backup backup = Backup.open(file);
                PortalDatabase database = PortalDatabase.forAll(environment)) {
            new Restoration(backup, database).run();
            LOG.info(
                    "{} rows are restored as they were at {}. The portal can be started.",
                    backup.manifest().rows(),
                    backup.manifest().takenAt());
        } catch (FlywayException failure) {
            throw new BackupException(
                    "The tables could not be built (" + failure.getMessage() + "); nothing was restored.", failure);
        }
    }

    private static ConfigurableEnvironment environment(String... arguments) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    private static void speakInSentences(ConfigurableEnvironment environment) {
        LoggingSystem logging = LoggingSystem.get(BackupCommand.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(environment), null, null);
        logging.setLogLevel("org.flywaydb", LogLevel.WARN);
    }
}
