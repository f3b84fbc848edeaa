package de.stadtindex.embargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.platform.access.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who can be let in before a release, and that it is not rewritten. */
@SpringBootTest
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, Accounts.class, ComingEdition.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrantRulesTests {

    private static final String ADMIN = "admin@example.org";
    private static final Instant OPENS = MutableClock.START.plus(Duration.ofHours(1));
    private static final Instant RELEASE = MutableClock.START.plus(Duration.ofDays(1));

    @Autowired
    private MutableClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ComingEdition edition;

    @Autowired
    private EarlyAccesses accesses;

    @Autowired
    private JdbcClient database;

    /** Somebody else in each test, so that none sees what another did. */
    private String press;

    private int tests;

    @BeforeAll
    void schedule() {
        edition.schedule(RELEASE);
    }

    @BeforeEach
    void grant() {
        clock.reset();
        press = "anna" + ++tests + "@press.example";
        accounts.ofPress(press, ComingEdition.DARMSTADT);
        accesses.grant(ComingEdition.YEAR, press, OPENS, ADMIN);
    }

    @AfterAll
    void resetClock() {
        clock.reset();
    }

    @Test
    void accessIsGivenOnceToSomebodyOfThePressWithACityBeforeTheRelease() {
        accounts.as("editor@example.org", Role.EDITOR);
        accounts.as("homeless@press.example", Role.PRESS);

        assertRefused(press, EarlyAccessRefusal.GRANTED_ALREADY);
        assertRefused("editor@example.org", EarlyAccessRefusal.NOT_OF_THE_PRESS);
        assertRefused("nobody@example.org", EarlyAccessRefusal.NOT_OF_THE_PRESS);
        assertRefused("homeless@press.example", EarlyAccessRefusal.WITHOUT_CITY);
        clock.moveTo(RELEASE);
        assertRefused(press, EarlyAccessRefusal.ALREADY_PUBLIC);
    }

    @Test
    void whatWasGrantedCannotBeRewritten() {
        assertThatThrownBy(() -> database.sql("update early_access set opens_at = opens_at + interval '1 day'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Early access is only ended");
        assertThatThrownBy(() -> database.sql("delete from early_access").update())
                .isInstanceOf(DataAccessException.class);
    }

    private void assertRefused(String email, EarlyAccessRefusal refusal) {
        assertThatThrownBy(() -> accesses.grant(ComingEdition.YEAR, email, OPENS, ADMIN))
                .isInstanceOfSatisfying(
                        EarlyAccessRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
