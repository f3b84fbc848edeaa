package de.stadtindex.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.domain.Person;
import de.stadtindex.account.domain.PersonRepository;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.platform.access.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts in a real database, without a transaction around each test, so that attempts at the same time see each other. */
@DataJpaTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, SignInThrottle.class, AuditLog.class})
class SignInThrottleTests {

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private PersonRepository people;

    @Autowired
    private AuditLog audit;

    @Autowired
    private MutableClock clock;

    @Test
    void theEleventhFailureOnAnAccountIsNotLookedAt() {
        assertThat(admitted("anna@example.org", 12)).isEqualTo(SignInThrottle.MOST_PER_ACCOUNT);
        assertThat(throttle.admit(" Anna@Example.org ", "192.0.2.1")).isFalse();
        assertThat(throttle.admit("berta@example.org", "192.0.2.1")).isTrue();
    }

    @Test
    void aStrangerDoesNotKeepTheOwnerOut() {
        admitted("gerda@example.org", 12);

        assertThat(throttle.admit("gerda@example.org", "192.0.2.9")).isTrue();
    }

    @Test
    void guessingFromManyNetworksIsStoppedToo() {
        long admitted = IntStream.range(0, 120)
                .filter(i -> throttle.admit("hanna@example.org", "203.0.113." + i))
                .count();

        assertThat(admitted).isEqualTo(SignInThrottle.MOST_PER_ACCOUNT_FROM_ANYWHERE);
    }

    @Test
    void afterAQuarterOfAnHourItIsLookedAtAgain() {
        admitted("carla@example.org", 12);

        clock.moveTo(clock.instant().plus(Duration.ofMinutes(16)));

        assertThat(throttle.admit("carla@example.org", "192.0.2.1")).isTrue();
    }

    @Test
    void whoeverGetsInStartsAnew() {
        admitted("dora@example.org", 9);

        throttle.succeeded("dora@example.org");

        assertThat(admitted("dora@example.org", 10)).isEqualTo(10);
    }

    @Test
    void manyAtOnceDoNotSlipThrough() throws Exception {
        List<Callable<Boolean>> attempts = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(i -> () -> throttle.admit("emil@example.org", "192.0.2.1"))
                .toList();

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            int admitted = 0;
            for (Future<Boolean> attempt : people.invokeAll(attempts)) {
                admitted += attempt.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(SignInThrottle.MOST_PER_ACCOUNT);
        }
    }

    @Test
    void oneAddressTryingManyAccountsIsStoppedToo() {
        long admitted = IntStream.range(0, 80)
                .filter(i -> throttle.admit("person" + i + "@example.org", "198.51.100.7"))
                .count();

        assertThat(admitted).isEqualTo(SignInThrottle.MOST_PER_ADDRESS);
    }

    @Test
    void theLogSaysOnceThatAnAccountIsUnderAttack() {
        people.save(new Person("frieda@example.org", "Frieda", Set.of(Role.EDITOR), clock.instant()));
        admitted("frieda@example.org", 20);

        assertThat(audit.find(AuditAction.SIGN_IN_THROTTLED, "frieda", Long.MAX_VALUE, 10))
                .hasSize(1)
                .first()
                .satisfies(line -> assertThat(line.note().subject()).isEqualTo("192.0.2.1"));
    }

    @Test
    void theLogDoesNotGrowByAccountsThatNobodyHas() {
        admitted("invented@example.org", 20);

        assertThat(audit.find(AuditAction.SIGN_IN_THROTTLED, "invented", Long.MAX_VALUE, 10))
                .isEmpty();
    }

    @Test
    void aNetworkOfManyAddressesCountsAsOne() {
        long admitted = IntStream.range(0, 80)
                .filter(i -> throttle.admit("wide" + i + "@example.org", "2001:db8:1:2::" + Integer.toHexString(i)))
                .count();

        assertThat(admitted).isEqualTo(SignInThrottle.MOST_PER_ADDRESS);
        assertThat(throttle.admit("wide@example.org", "2001:db8:1:3::1")).isTrue();
    }

    private long admitted(String account, int attempts) {
        return IntStream.range(0, attempts)
                .filter(_ -> throttle.admit(account, "192.0.2.1"))
                .count();
    }
}
