package de.stadtindex.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLine;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.core.CityKey;
import de.stadtindex.platform.access.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, Accounts.class})
class PeopleTests {

    private static final Email ANNA = new Email("anna@example.org");
    private static final Email BERTA = new Email("berta@example.org");
    private static final CityKey DARMSTADT = new CityKey("06411000");

    @Autowired
    private People people;

    @Autowired
    private Passwords passwords;

    @Autowired
    private FirstPerson first;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void emptyHouse() {
        database.sql("truncate person cascade").update();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void thePersonInvitedChoosesAPasswordOnce() {
        String link = people.invite("admin", ANNA, "Anna", Set.of(Role.PRESS), Set.of(DARMSTADT));

        assertThat(passwords.invited(link)).contains(new PasswordOwner(ANNA, "Anna"));
        assertThat(passwords.chooseByLink(link, Accounts.PASSWORD)).isTrue();
        assertThat(passwords.chooseByLink(link, "another password")).isFalse();
        assertThat(people.find("anna@example.org"))
                .contains(new PersonEntry(
                        "anna@example.org", "Anna", Set.of(Role.PRESS), Set.of(DARMSTADT), PersonEntry.State.ACTIVE));
    }

    @Test
    void anInvitationEndsAfterAWeekOrWithTheNextOne() {
        String old = people.invite("admin", ANNA, "Anna", Set.of(Role.EDITOR), Set.of());
        String next = people.inviteAgain("admin", ANNA.value());

        assertThat(passwords.invited(old)).isEmpty();
        assertThat(passwords.invited(next)).contains(new PasswordOwner(ANNA, "Anna"));
        clock.moveTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(passwords.invited(next)).isEmpty();
        assertThat(passwords.chooseByLink(next, Accounts.PASSWORD)).isFalse();
    }

    @Test
    void aLinkThatNobodyMadeOpensNothing() {
        assertThat(passwords.invited("made-up")).isEmpty();
        assertThat(first.isOpen("made-up")).isFalse();
    }

    @Test
    void anAddressBelongsToOnePerson() {
        people.invite("admin", ANNA, "Anna", Set.of(Role.EDITOR), Set.of());

        assertThatThrownBy(() -> people.invite("admin", ANNA, "Other", Set.of(Role.EDITOR), Set.of()))
                .isInstanceOfSatisfying(
                        PersonRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(PersonRefusal.EMAIL_TAKEN));
    }

    @Test
    void theLastAdministratorStays() {
        accounts.enter(ANNA.value(), Set.of(Role.ADMINISTRATOR));
        people.invite(ANNA.value(), BERTA, "Berta", Set.of(Role.ADMINISTRATOR), Set.of());

        assertLast(() -> people.disable("x", ANNA.value()));
        assertLast(() -> people.change("x", ANNA.value(), Set.of(Role.EDITOR), Set.of()));
    }

    @Test
    void ofTwoAdministratorsWhoRemoveEachOtherAtOnceOneStays() throws Exception {
        accounts.enter(ANNA.value(), Set.of(Role.ADMINISTRATOR));
        accounts.enter(BERTA.value(), Set.of(Role.ADMINISTRATOR));

        List<Callable<Void>> acts = List.of(disabling(ANNA), disabling(BERTA));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(acts);
        }

        assertThat(people.everyone())
                .extracting(PersonEntry::state)
                .containsExactlyInAnyOrder(PersonEntry.State.ACTIVE, PersonEntry.State.DISABLED);
    }

    private Callable<Void> disabling(Email email) {
        return () -> {
            people.disable("x", email.value());
            return null;
        };
    }

    @Test
    void ofTwoWhoFollowTheSetupLinkAtOnceOneGetsIn() throws Exception {
        String link = first.newLink().orElseThrow();

        List<Callable<Boolean>> acts = List.of(
                () -> first.enterByLink(link, ANNA, "Anna", Accounts.PASSWORD),
                () -> first.enterByLink(link, BERTA, "Berta", Accounts.PASSWORD));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(acts);
        }

        assertThat(people.everyone()).hasSize(1);
        assertThat(first.newLink()).isEmpty();
        assertThat(first.isOpen(link)).isFalse();
    }

    @Test
    void theLogTellsWhatChanged() {
        people.invite("admin", ANNA, "Anna", Set.of(Role.EDITOR), Set.of());
        people.change("admin", ANNA.value(), Set.of(Role.EDITOR, Role.APPROVER), Set.of());

        AuditLine line = audit.find(AuditAction.ROLES_CHANGED, "ANNA@", Long.MAX_VALUE, 1)
                .getFirst();
        assertThat(line.actor()).isEqualTo("admin");
        assertThat(line.note().before()).isEqualTo("EDITOR");
        assertThat(line.note().after()).isEqualTo("APPROVER, EDITOR");
    }

    private static void assertLast(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PersonRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(PersonRefusal.LAST_ADMINISTRATOR));
    }
}
