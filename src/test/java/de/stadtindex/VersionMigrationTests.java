package de.stadtindex;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Brings a database with versions of the first schema up to date, as an installation does that has been running for long. */
class VersionMigrationTests {

    private static final String CONTENT = """
        insert into city values ('06411000', 'Darmstadt', 'darmstadt', 'HE', null, null, 49.9, 8.7);
        insert into category values ('gesamt', 0, null);
        insert into edition values (2025, '2025-09-11', 83);
        insert into source (title) values ('Press');
        insert into edition_version (edition, number, status, publish_at, withdrawn_at) values
            (2025, 1, 'APPROVED', '2025-09-11', null),
            (2025, 2, 'APPROVED', '2025-09-12', '2025-09-13'),
            (2025, 3, 'APPROVED', '2025-09-14', '2025-09-13');
        insert into edition_version_status (version_id, status, happened_at, actor, reason)
            select id, status, '2025-09-10', 'Kim', 'Checked' from edition_version;
        insert into edition_version_status (version_id, status, happened_at, actor, reason)
            select id, status, withdrawn_at, 'Kim', 'Wrong' from edition_version where withdrawn_at is not null;
        insert into participant select id, '06411000', 'HIGH' from edition_version;
        insert into result select id, '06411000', 'gesamt', 16 + number, null, 1, 'HIGH', null from edition_version;
        """;

    private JdbcClient database;

    @BeforeEach
    void migrateWithVersions() {
        var details = TestPostgres.freshDatabase();
        var source = new DriverManagerDataSource(details.getJdbcUrl());
        source.setUsername(details.getUsername());
        source.setPassword(details.getPassword());
        Flyway.configure().dataSource(source).target("010").load().migrate();
        database = JdbcClient.create(source);
        database.sql("alter table participant disable trigger user; alter table result disable trigger user;" + CONTENT
                        + "alter table participant enable trigger user; alter table result enable trigger user")
                .update();
        Flyway.configure().dataSource(source).load().migrate();
    }

    @Test
    void whatWasWithdrawnIsToldApartFromWhatIsLiveAndWhatNeverWas() {
        assertThat(database.sql("select status from edition_version order by number")
                        .query(String.class)
                        .list())
                .containsExactly("APPROVED", "WITHDRAWN", "DISCARDED");
    }

    @Test
    void theLogTellsTheWithdrawal() {
        assertThat(database.sql("""
            select s.status from edition_version_status s join edition_version v on v.id = version_id
            where number = 2 order by s.id
            """).query(String.class).list()).containsExactly("APPROVED", "WITHDRAWN");
    }

    @Test
    void everyVersionHasAHashOfItsContent() {
        assertThat(database.sql("select content_hash from edition_version")
                        .query(String.class)
                        .list())
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }
}
