package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtindex.MutableClock;
import de.stadtindex.city.CityRegister;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proves that the database itself keeps a version on its way and the log complete, whoever writes. */
@ReleaseSlice
class VersionWayTests {

    private static final String LIVE = " where edition = 2024";
    private static final String WAITING = " where edition = 2025";
    private static final String DRAFT = " where edition = 2023";

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void prepare(
            @Autowired Editions editions,
            @Autowired VersionDesk desk,
            @Autowired ReleaseDesk releaseDesk,
            @Autowired CityRegister cities,
            @Autowired Categories categories) {
        Releases.enterDarmstadt(cities, categories);
        var releases = new Releases(editions, desk, releaseDesk);
        releases.draft(2023, 19);
        releases.approved(2024, 18, MutableClock.START);
        releases.approved(2025, 17, MutableClock.START.plus(Duration.ofDays(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023 | DRAFT     | status = 'APPROVED', publish_at = now()",
                "2024 | APPROVED  | status = 'DRAFT', publish_at = null",
                "2024 | APPROVED  | status = 'DISCARDED', publish_at = null",
                "2025 | APPROVED  | status = 'DRAFT', publish_at = null"
            })
    void noWayIsCutShort(int edition, String from, String change) {
        assertRefused(
                "update edition_version set " + change + " where edition = " + edition, "No way leads from " + from);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update edition_version set publish_at = now()" + LIVE,
                "update edition_version set publish_at = publish_at + interval '1 hour'" + WAITING,
                "update edition_version set status = 'WITHDRAWN', publish_at = now(), withdrawn_at = now()" + LIVE
            })
    void theInstantOfAnApprovedVersionIsNotMoved(String change) {
        assertRefused(change, "change with its state alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number = 7", "edition = 2025, number = 7"})
    void aVersionKeepsItsNumber(String change) {
        assertRefused("update edition_version set " + change + LIVE, "keeps its number");
    }

    @Test
    void theHashAndTheNoteOfAnApprovedVersionStay() {
        assertRefused("update edition_version set content_hash = null" + LIVE, "is never edited");
        assertRefusedAnew("update edition_version set content_hash = 'x'" + DRAFT, "is never edited");
        assertRefusedAnew("update edition_version set public_note = 'Another note'" + WAITING, "is never edited");
    }

    @Test
    void noStepIsTakenWithoutItsLineInTheLog() {
        assertRefused("update edition_version set status = 'IN_REVIEW'" + DRAFT, "logged before it is made");
    }

    @Test
    void aStepWithItsLineInTheLogIsTaken() {
        log("IN_REVIEW", DRAFT);

        assertThat(database.sql("update edition_version set status = 'IN_REVIEW'" + DRAFT)
                        .update())
                .isEqualTo(1);
    }

    @Test
    void aLiveVersionIsNotStopped() {
        log("IN_REVIEW", LIVE);

        assertRefused("update edition_version set status = 'IN_REVIEW', publish_at = null" + LIVE, "is not stopped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from edition_version", "truncate edition_version cascade"})
    void noVersionIsRemoved(String change) {
        assertRefused(change, "only grows", "never removed", "never edited");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update edition_version_status set reason = 'Another'",
                "delete from edition_version_status",
                "truncate edition_version_status"
            })
    void theLogOnlyGrows(String change) {
        assertRefused(change, "The log of a version only grows");
    }

    @Test
    void aVersionBeginsAsADraft() {
        assertRefused(
                "insert into edition_version (edition, number, status, content_hash) values (2024, 9, 'IN_REVIEW',"
                        + " 'x')",
                "begins as a draft");
    }

    private void log(String status, String where) {
        database.sql("insert into edition_version_status (version_id, status, happened_at, actor, reason)"
                        + " select id, :status, '2026-03-02T10:00:00Z', 'SQL', 'By hand' from edition_version" + where)
                .param("status", status)
                .update();
    }

    private void assertRefusedAnew(String change, String sentence) {
        database.sql("rollback to savepoint before").update();
        assertRefused(change, sentence);
    }

    private void assertRefused(String change, String... sentences) {
        database.sql("savepoint before").update();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql(change).update())
                .satisfies(refusal -> assertThat(refusal.getMessage()).containsAnyOf(sentences));
    }
}
