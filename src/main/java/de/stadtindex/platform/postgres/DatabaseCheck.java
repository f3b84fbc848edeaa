package de.stadtindex.platform.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tries the database once before the pool does, so that a wrong setting ends the start within seconds and in words. */
final class DatabaseCheck implements BeanPostProcessor {

    private static final String SECONDS_TO_CONNECT = "5";

    // SQL states of PostgreSQL; 08004 is the driver's own for a server that wants a password when none is set.
    private static final Set<String> REFUSED = Set.of("28P01", "28000", "08004");
    private static final String UNKNOWN_DATABASE = "3D000";
    private static final String CONNECTION_TROUBLE = "08";

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof JdbcConnectionDetails details) {
            check(details);
        }
        return bean;
    }

    /** Connects once; the sentence of the exception is for people. */
    static void check(JdbcConnectionDetails details) {
        connect(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    private static void connect(String url, @Nullable String username, @Nullable String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnavailableException("The database at " + withoutParameters(url) + " is no PostgreSQL;"
                    + " set SPRING_DATASOURCE_URL to jdbc:postgresql://<host>:<port>/<database>.");
        }
        var properties = new Properties();
        put(properties, "user", username);
        put(properties, "password", password);
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        try {
            DriverManager.getConnection(url, properties).close();
        } catch (SQLException failure) {
            throw new DatabaseUnavailableException(sentence(withoutParameters(url), username, failure), failure);
        }
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    /** The parameters of a JDBC URL may carry a password, which must not reach the console. */
    static String withoutParameters(String url) {
        return url.split("\\?", 2)[0];
    }

    private static String sentence(String url, @Nullable String username, SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (REFUSED.contains(state)) {
            return "The database at " + url + " refuses the user " + username + " with the given password; correct"
                    + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";
        }
        if (state.equals(UNKNOWN_DATABASE)) {
            return "The database at " + url + " does not exist on that server; create it or correct"
                    + " SPRING_DATASOURCE_URL.";
        }
        if (state.startsWith(CONNECTION_TROUBLE)) {
            return "The database at " + url + " cannot be reached; start the server or correct SPRING_DATASOURCE_URL.";
        }
        return "The database at " + url + " cannot be used (" + failure.getMessage() + "); correct the"
                + " SPRING_DATASOURCE_ settings.";
    }
}
