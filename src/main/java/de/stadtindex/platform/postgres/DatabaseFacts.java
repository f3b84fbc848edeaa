package de.stadtindex.platform.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * What the database says of itself.
 *
 * @param version of the server
 * @param bytes all it holds for the portal
 * @param now its own time
 * @param instances how many instances of the portal listen to it
 * @param migrations how many changes of its form were made
 * @param newest number of the last of them
 */
record DatabaseFacts(String version, long bytes, Instant now, int instances, int migrations, String newest) {

    /** Connections of those who listen are called so (platform.content). */
    static final String QUERY = """
        select split_part(current_setting('server_version'), ' ', 1) as version,
               pg_database_size(current_database()) as bytes,
               extract(epoch from clock_timestamp()) * 1000 as now,
               (select count(*) from pg_stat_activity
                 where application_name = 'stadtindex-watch' and datname = current_database()) as instances,
               (select count(*) from flyway_schema_history where success) as migrations,
               (select version from flyway_schema_history where success
                 order by installed_rank desc limit 1) as newest
        """;

    static DatabaseFacts of(ResultSet row) throws SQLException {
        return new DatabaseFacts(
                row.getString("version"),
                row.getLong("bytes"),
                Instant.ofEpochMilli(row.getLong("now")),
                row.getInt("instances"),
                row.getInt("migrations"),
                String.valueOf(row.getString("newest")));
    }
}
