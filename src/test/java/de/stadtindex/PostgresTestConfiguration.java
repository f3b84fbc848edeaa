package de.stadtindex;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives a Spring test context its own empty database on a real PostgreSQL; import it in every test that has a data source. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresTestConfiguration {

    @Bean
    JdbcConnectionDetails freshTestDatabase() {
        return TestPostgres.freshDatabase();
    }
}
