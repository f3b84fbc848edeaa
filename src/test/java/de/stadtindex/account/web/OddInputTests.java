package de.stadtindex.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.account.Email;
import de.stadtindex.account.FirstPerson;
import de.stadtindex.account.People;
import de.stadtindex.platform.access.Role;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What no form of ours sends, but somebody does: an answer that says so, never a failure of the portal. */
class OddInputTests extends SignedInVisits {

    private static final String ADMIN = "admin@odd.example";

    @Autowired
    private People people;

    @Autowired
    private FirstPerson first;

    private Cookie session;

    @BeforeEach
    void enter() {
        accounts.enter(ADMIN, Set.of(Role.ADMINISTRATOR, Role.EDITOR));
        session = signIn(ADMIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password[0]=x",
                "password.x=y",
                "present[a]=x&password[b]=y",
                "password=%00%00%00%00%00%00%00%00%00%00%00%00%00"
            })
    void passwordsInOddShapes(String form) {
        String link = people.invite(
                "test", new Email("odd" + form.hashCode() + "@example.org"), "Odd", Set.of(Role.PRESS), Set.of());

        assertIsRefused(send("/einladung/" + link, form, session));
        assertIsRefused(send("/konto/passwort", form, session));
        assertThat(send("/einrichten", form + "&schluessel[0]=x", session)
                        .getResponse()
                        .getStatus())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roles=",
                "roles[3]=EDITOR",
                "roles[0].x=EDITOR",
                "roles=ROOT",
                "roles=PRESS&cities=",
                "roles=PRESS&cities=99999999",
                "roles=PRESS&cities[7]=06411000",
                "roles[2147483647]=EDITOR",
                "name[0]=x&email[1]=y"
            })
    void rolesAndCitiesInOddShapes(String form) {
        accounts.as("odd@example.org", Role.PRESS);

        assertThat(send("/redaktion/personen/odd@example.org", form, session)
                        .getResponse()
                        .getStatus())
                .isBetween(300, 499);
        assertThat(send("/redaktion/personen", form, session).getResponse().getStatus())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b@example.org",
                "a;b@example.org",
                "a%b@example.org",
                "a?b@example.org",
                "a#b@example.org",
                "a\\b@example.org"
            })
    void addressesThatNobodyCouldBeFoundUnder(String email) {
        assertThat(Email.parse(email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/redaktion/protokoll?q=%00",
                "/redaktion/protokoll?vor=x",
                "/redaktion/protokoll?act=NOTHING",
                "/redaktion/protokoll.csv?q=%00",
                "/redaktion/personen/%00",
                "/redaktion/personen/nobody@example.org",
                "/redaktion/schluessel/abc",
                "/einladung/%00",
                "/einrichten?schluessel=%00",
                "/error",
                "/error?stand=2025.1",
                "/anmelden?continue",
                "/konto?x[0]=y"
            })
    void addressesInOddShapes(String path) {
        assertThat(visitRaw(path).getResponse().getStatus()).isLessThan(500);
    }

    private MvcTestResult visitRaw(String path) {
        return browser.get()
                .uri(java.net.URI.create(path.replace("[", "%5B").replace("]", "%5D")))
                .accept(MediaType.TEXT_HTML)
                .cookie(session)
                .exchange();
    }

    @Test
    void oneInvitationOfTwoAtOnceIsRefusedWithASentence() throws Exception {
        for (int round = 0; round < 5; round++) {
            String form = "email=twice" + round + "@example.org&name=Twice&roles=EDITOR";
            List<Callable<Integer>> both = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(_ -> () -> send("/redaktion/personen", form, session)
                            .getResponse()
                            .getStatus())
                    .toList();
            try (var administrators = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThat(administrators.invokeAll(both).stream().map(Future::resultNow))
                        .containsOnlyOnce(200)
                        .allMatch(status -> status < 500);
            }
        }
    }

    @Test
    void anInvitationDoesNotWorkAgainWhenTheAccessIsOpenedAgain() {
        String link = people.invite("test", new Email("revived@example.org"), "R", Set.of(Role.EDITOR), Set.of());
        people.disable("test", "revived@example.org");
        people.enable("test", "revived@example.org");

        assertThat(visit("/einladung/" + link, session)).hasStatus(410);
        assertThat(first.newLink()).isEmpty();
    }

    private static void assertIsRefused(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isBetween(400, 499);
    }
}
