package de.stadtindex;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where a test finds a database; in the form Spring Boot asks for it. */
record TestDatabase(String jdbcUrl, String username, String password) implements JdbcConnectionDetails {

    /** The database of another name on the same server. */
    TestDatabase named(String database) {
        var url = jdbcUrl.replaceFirst("(?<=//)([^/]+)/[^?]*", "$1/" + database);
        return new TestDatabase(url, username, password);
    }

    /** The same database for another role, whose password is the same on our embedded server. */
    TestDatabase as(String role) {
        return new TestDatabase(jdbcUrl, role, password);
    }

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return password;
    }
}
