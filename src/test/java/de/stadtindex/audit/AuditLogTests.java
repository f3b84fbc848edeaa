package de.stadtindex.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataJpaTest
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, AuditLog.class})
class AuditLogTests {

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MutableClock clock;

    @Test
    void anEntryTellsWhoWhenWhatBeforeAfterAndWhy() {
        AuditNote note = AuditNote.of(AuditAction.ROLES_CHANGED, "berta@example.org")
                .changed("EDITOR", "APPROVER")
                .because("holiday");

        log.write("anna@example.org", note);

        assertThat(log.find(null, "", Long.MAX_VALUE, 1)).singleElement().satisfies(line -> {
            assertThat(line.actor()).isEqualTo("anna@example.org");
            assertThat(line.happenedAt()).isEqualTo(clock.instant());
            assertThat(line.note()).isEqualTo(note);
        });
    }

    @Test
    void everyWordIsFoundAndEveryListGoesOn() {
        write("a", "100 %");
        write("b", "100_");
        write("c", "1000");

        assertThat(log.find(AuditAction.SESSIONS_ENDED, "100 %", Long.MAX_VALUE, 9))
                .hasSize(1);
        assertThat(log.find(AuditAction.SESSIONS_ENDED, "100_", Long.MAX_VALUE, 9))
                .hasSize(1);
        assertThat(log.find(AuditAction.SIGNED_IN, "100", Long.MAX_VALUE, 9)).isEmpty();
        var newest = log.find(AuditAction.SESSIONS_ENDED, "100", Long.MAX_VALUE, 2);
        assertThat(newest).extracting(AuditLine::actor).containsExactly("c", "b");
        assertThat(log.find(AuditAction.SESSIONS_ENDED, "100", newest.getLast().number(), 2))
                .extracting(AuditLine::actor)
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'somebody else'",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void nobodyChangesWhatWasWrittenDown(String statement) {
        write("a", "x");

        assertThatThrownBy(() -> database.sql(statement).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("A log is only ever added to");
    }

    private void write(String actor, String subject) {
        log.write(actor, AuditNote.of(AuditAction.SESSIONS_ENDED, subject));
    }
}
