package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtindex.MutableClock;
import de.stadtindex.city.CityRegister;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proves that the database itself keeps an approved version as it is, whoever writes. */
@ReleaseSlice
class ApprovedVersionTests {

    private static final String APPROVED = "(select id from edition_version where edition = 2024)";
    private static final String DRAFT = "(select id from edition_version where edition = 2025)";

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void approveOneVersionAndDraftAnother(
            @Autowired Editions editions,
            @Autowired VersionDesk desk,
            @Autowired CityRegister cities,
            @Autowired Categories categories,
            @Autowired EntityManager entities) {
        Releases.enterDarmstadt(cities, categories);
        var releases = new Releases(editions, desk);
        releases.approved(2024, 18, MutableClock.START);
        releases.draft(2025, 17);
        entities.flush();
        database.sql("insert into city select '06412000', 'Frankfurt', 'frankfurt', state, null, null, latitude,"
                        + " longitude from city")
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update result set rank = 1 where version_id = " + APPROVED,
                "update result set score = 99.9 where version_id = " + APPROVED,
                "delete from result where version_id = " + APPROVED,
                "update participant set confidence = 'LOW' where version_id = " + APPROVED,
                "insert into participant select id, '06412000', 'HIGH' from edition_version where edition = 2024",
                "insert into category values ('mobilitaet', 1, 'gesamt'); insert into result select version_id, ags,"
                        + " 'mobilitaet', rank, score, source_id, confidence, note from result where version_id"
                        + " = " + APPROVED
            })
    void whatAnApprovedVersionSaysIsNotChanged(String change) {
        assertRefused(change);
    }

    @Test
    void aParticipantOfAnApprovedVersionIsNotTakenAway() {
        assertRefused(
                "alter table result drop constraint result_participant_fk; delete from participant where version_id = "
                        + APPROVED);
    }

    @Test
    void aRowOfADraftIsNotMovedIntoAnApprovedVersion() {
        assertRefused("insert into category values ('mobilitaet', 1, 'gesamt');"
                + " update result set category = 'mobilitaet', version_id = " + APPROVED + " where version_id = "
                + DRAFT);
    }

    @Test
    void aParticipantOfADraftIsNotMovedIntoAnApprovedVersion() {
        database.sql("delete from result where version_id = " + DRAFT).update();

        assertRefused(
                "update participant set ags = '06412000', version_id = " + APPROVED + " where version_id = " + DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncate result", "truncate participant cascade"})
    void noTableIsEmptiedThatHoldsAnApprovedVersion(String change) {
        assertRefused(change);
    }

    @Test
    void aDraftMayStillChange() {
        assertThat(database.sql("update result set rank = 16 where version_id = " + DRAFT)
                        .update())
                .isEqualTo(1);
        assertThat(database.sql("delete from result where version_id = " + DRAFT)
                        .update())
                .isEqualTo(1);
        assertThat(database.sql("delete from participant where version_id = " + DRAFT)
                        .update())
                .isEqualTo(1);
    }

    private void assertRefused(String change) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql(change).update())
                .withMessageContaining("An approved version is never edited");
    }
}
