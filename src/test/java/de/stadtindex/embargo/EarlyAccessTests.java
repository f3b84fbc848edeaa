package de.stadtindex.embargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditCount;
import de.stadtindex.audit.AuditLine;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Who may look before the release, from when, and what is remembered of it. */
@SpringBootTest
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, Accounts.class, ComingEdition.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlyAccessTests {

    private static final String ADMIN = "admin@example.org";
    private static final Instant OPENS = MutableClock.START.plus(Duration.ofHours(1));
    private static final Instant RELEASE = MutableClock.START.plus(Duration.ofDays(1));
    private static final CityKey KASSEL = new CityKey("06611000");

    @Autowired
    private MutableClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ComingEdition edition;

    @Autowired
    private EarlyAccesses accesses;

    @Autowired
    private EarlyLooks looks;

    @Autowired
    private AuditLog log;

    private VersionNumber version;

    /** Somebody else in each test, so that none sees what another did. */
    private String press;

    private int tests;

    @BeforeAll
    void schedule() {
        version = edition.schedule(RELEASE);
    }

    @BeforeEach
    void grant() {
        clock.reset();
        press = "erika" + ++tests + "@press.example";
        accounts.ofPress(press, ComingEdition.DARMSTADT);
        accesses.grant(ComingEdition.YEAR, press, OPENS, ADMIN);
    }

    @AfterAll
    void resetClock() {
        clock.reset();
    }

    @Test
    void itOpensAtItsInstantAndClosesWithTheRelease() {
        clock.moveTo(OPENS.minusMillis(1));
        assertThat(look()).isEmpty();

        clock.moveTo(OPENS);
        assertThat(look().orElseThrow().version()).isEqualTo(version);
        clock.moveTo(RELEASE.minusMillis(1));
        assertThat(look()).isPresent();

        clock.moveTo(RELEASE);
        assertThat(look()).isEmpty();
    }

    @Test
    void nobodyElseAndNoOtherCityIsLetIn() {
        accounts.ofPress("other@press.example", ComingEdition.DARMSTADT);
        clock.moveTo(OPENS);

        assertThat(looks.look("other@press.example", ComingEdition.YEAR, ComingEdition.DARMSTADT))
                .isEmpty();
        assertThat(looks.look(press, ComingEdition.YEAR, KASSEL)).isEmpty();
        assertThat(looks.look(press, new EditionYear(2025), ComingEdition.DARMSTADT))
                .isEmpty();
    }

    @Test
    void whoLeavesTheCityOrLosesTheAccessSeesNothingMore() {
        clock.moveTo(OPENS);
        accounts.ofPress(press, KASSEL);
        assertThat(look()).isEmpty();

        accounts.ofPress(press, ComingEdition.DARMSTADT);
        assertThat(look()).isPresent();
        accesses.end(ComingEdition.YEAR, only().id(), ADMIN);
        assertThat(look()).isEmpty();
    }

    @Test
    void nothingIsSeenWhileNoApprovedVersionWaits() {
        clock.moveTo(OPENS);
        edition.stop(version);

        assertThat(look()).isEmpty();
        assertThat(looks.isOpen(only())).isFalse();
        edition.approve(version, RELEASE);
        assertThat(look()).isPresent();
    }

    @Test
    void everyLookIsNotedAndNoRefusedOne() {
        look();
        clock.moveTo(OPENS);
        look();
        clock.moveBy(Duration.ofMinutes(1));
        look();

        assertThat(looks.noted(ComingEdition.YEAR).get(only().id()))
                .isEqualTo(new AuditCount(2, OPENS.plusSeconds(60)));
        assertThat(log.find(AuditAction.EARLY_LOOK, press, Long.MAX_VALUE, 10))
                .extracting(AuditLine::actor, AuditLine::happenedAt)
                .containsExactly(tuple(press, OPENS.plusSeconds(60)), tuple(press, OPENS));
    }

    @Test
    void theListIsPublicFromTheReleaseOn() {
        clock.moveTo(RELEASE.minusMillis(1));
        assertThat(accesses.ofReleased()).isEmpty();

        clock.moveTo(RELEASE);
        assertThat(accesses.ofReleased()).extracting(EarlyAccessEntry::name).contains("Name of " + press);
    }

    @Test
    void whoseAccessNeverOpenedIsNotOnTheList() {
        accesses.end(ComingEdition.YEAR, only().id(), ADMIN);
        accesses.grant(ComingEdition.YEAR, press, RELEASE.plusSeconds(1), ADMIN);
        clock.moveTo(RELEASE.plusSeconds(2));

        assertThat(accesses.ofReleased()).extracting(EarlyAccessEntry::email).doesNotContain(press);
    }

    private Optional<EarlyLook> look() {
        return looks.look(press, ComingEdition.YEAR, ComingEdition.DARMSTADT);
    }

    private EarlyAccessEntry only() {
        List<EarlyAccessEntry> all = accesses.of(ComingEdition.YEAR).stream()
                .filter(access -> access.email().equals(press))
                .toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
