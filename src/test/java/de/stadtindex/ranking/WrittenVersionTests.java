package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtindex.city.CityRegister;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proves that the database itself keeps what a version says as it was drafted, whoever writes. */
@ReleaseSlice
class WrittenVersionTests {

    private static final String WRITTEN = "(select id from edition_version where edition = 2024)";
    private static final String UNWRITTEN = "(select id from edition_version where edition = 2025)";

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void draftOneVersionAndBeginAnother(
            @Autowired Editions editions,
            @Autowired VersionDesk desk,
            @Autowired ReleaseDesk releaseDesk,
            @Autowired CityRegister cities,
            @Autowired Categories categories,
            @Autowired EntityManager entities) {
        Releases.enterDarmstadt(cities, categories);
        new Releases(editions, desk, releaseDesk).draft(2024, 18);
        editions.create(EditionFixtures.edition(2025, 83));
        entities.flush();
        database.sql("insert into city select '06412000', 'Frankfurt', 'frankfurt', state, null, null, latitude,"
                        + " longitude from city")
                .update();
        database.sql("insert into category values ('mobilitaet', 1, 'gesamt')").update();
        database.sql("insert into edition_version (edition, number, status) values (2025, 1, 'DRAFT')")
                .update();
        fill("participant", "ags, confidence");
        fill("result", "ags, category, rank, score, source_id, confidence, note");
    }

    private void fill(String table, String columns) {
        database.sql("insert into " + table + " select " + UNWRITTEN + ", " + columns + " from " + table)
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update result set rank = 1 where version_id = " + WRITTEN,
                "update result set score = 99.9 where version_id = " + WRITTEN,
                "delete from result where version_id = " + WRITTEN,
                "update participant set confidence = 'LOW' where version_id = " + WRITTEN,
                "insert into participant select id, '06412000', 'HIGH' from edition_version where edition = 2024",
                "insert into result select version_id, ags, 'mobilitaet', rank, score, source_id, confidence, note"
                        + " from result where version_id = " + WRITTEN,
                "update result set category = 'mobilitaet', version_id = " + WRITTEN + " where version_id = "
                        + UNWRITTEN,
                "update source set title = 'Another'"
            })
    void whatAVersionSaysIsNotChanged(String change) {
        assertRefused(change);
    }

    @Test
    void aParticipantIsNotTakenAway() {
        assertRefused(
                "alter table result drop constraint result_participant_fk; delete from participant where version_id = "
                        + WRITTEN);
    }

    @Test
    void aParticipantIsNotMovedFromOneVersionToAnother() {
        database.sql("delete from result where version_id = " + UNWRITTEN).update();

        assertRefused("update participant set ags = '06412000', version_id = " + WRITTEN + " where version_id = "
                + UNWRITTEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncate result", "truncate participant cascade"})
    void noTableIsEmptiedThatHoldsAVersion(String change) {
        assertRefused(change);
    }

    @Test
    void aVersionChangesWhileItIsBeingWritten() {
        assertThat(database.sql("update result set rank = 16 where version_id = " + UNWRITTEN)
                        .update())
                .isEqualTo(1);
        assertThat(database.sql("delete from result where version_id = " + UNWRITTEN)
                        .update())
                .isEqualTo(1);
        assertThat(database.sql("delete from participant where version_id = " + UNWRITTEN)
                        .update())
                .isEqualTo(1);
    }

    private void assertRefused(String change) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql(change).update())
                .withMessageContaining("is never edited");
    }
}
