package de.stadtindex.platform.postgres;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Checks whichever database the portal is about to use. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
public class DatabaseCheckAutoConfiguration {

    @Bean
    static DatabaseCheck databaseCheck() {
        return new DatabaseCheck();
    }
}
