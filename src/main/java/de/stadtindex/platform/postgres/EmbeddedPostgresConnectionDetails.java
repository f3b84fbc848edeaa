package de.stadtindex.platform.postgres;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tells Spring Boot how to reach the embedded server. */
record EmbeddedPostgresConnectionDetails(EmbeddedPostgres server) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return server.jdbcUrl();
    }

    @Override
    public String getUsername() {
        return server.username();
    }

    @Override
    public String getPassword() {
        return server.password();
    }
}
