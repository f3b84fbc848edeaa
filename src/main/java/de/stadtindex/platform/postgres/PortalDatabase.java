package de.stadtindex.platform.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The database that a portal with these settings uses, for commands that work beside a portal or instead of it. */
public final class PortalDatabase implements AutoCloseable {

    /** A database that somebody named. */
    private record Named(
            String getJdbcUrl,
            @Nullable String getUsername,
            @Nullable String getPassword) implements JdbcConnectionDetails {}

    private final JdbcConnectionDetails details;
    private final String place;
    private final @Nullable EmbeddedPostgres started;

    private PortalDatabase(JdbcConnectionDetails details, String place, @Nullable EmbeddedPostgres started) {
        this.details = details;
        this.place = place;
        this.started = started;
    }

    /**
     * Reaches what is there: the database that is named, or the embedded one, whether a portal runs on it or not.
     *
     * @throws EmbeddedPostgresException if there is none, or it cannot be reached; the message is one sentence for people
     * @throws DatabaseUnavailableException if the database that is named cannot be used
     */
    public static PortalDatabase existing(Environment settings) {
        if (isNamed(settings)) {
            return named(settings);
        }
        Path folder = folder(settings);
        JdbcConnectionDetails running = EmbeddedPostgres.runningOn(folder);
        return running == null
                ? embedded(EmbeddedPostgres.startExisting(folder), folder)
                : new PortalDatabase(running, folder.toString(), null);
    }

    /**
     * Has the database for itself alone: the one that is named, or the embedded one, which is made where it is missing.
     *
     * @throws EmbeddedPostgresException if a portal runs on the folder, or no server can
     * @throws DatabaseUnavailableException if the database that is named cannot be used
     */
    public static PortalDatabase forAll(Environment settings) {
        Path folder = folder(settings);
        return isNamed(settings) ? named(settings) : embedded(EmbeddedPostgres.start(folder), folder);
    }

    private static boolean isNamed(Environment settings) {
        return StringUtils.hasText(settings.getProperty(OnNoDatabaseNamed.URL));
    }

    private static PortalDatabase named(Environment settings) {
        Named named = new Named(
                settings.getRequiredProperty(OnNoDatabaseNamed.URL),
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"));
        DatabaseCheck.check(named);
        return new PortalDatabase(named, DatabaseCheck.withoutParameters(named.getJdbcUrl()), null);
    }

    private static PortalDatabase embedded(EmbeddedPostgres server, Path folder) {
        return new PortalDatabase(new EmbeddedPostgresConnectionDetails(server), folder.toString(), server);
    }

    private static Path folder(Environment settings) {
        EmbeddedPostgresProperties properties =
                Binder.get(settings).bindOrCreate("stadtindex", EmbeddedPostgresProperties.class);
        return EmbeddedPostgres.folder(properties);
    }

    /** Opens a connection to it. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (username() != null) {
            properties.setProperty("user", username());
        }
        if (password() != null) {
            properties.setProperty("password", password());
        }
        properties.setProperty("ApplicationName", "stadtindex-backup");
        return DriverManager.getConnection(url(), properties);
    }

    /** Where it is, for people: without what may be a secret. */
    public String place() {
        return place;
    }

    /** Its JDBC URL. */
    public String url() {
        return details.getJdbcUrl();
    }

    /** The role to work as; null where the URL says it. */
    public @Nullable String username() {
        return details.getUsername();
    }

    /** The role's password; null where none is asked for. */
    public @Nullable String password() {
        return details.getPassword();
    }

    /** Stops the server if it was started for this. */
    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
