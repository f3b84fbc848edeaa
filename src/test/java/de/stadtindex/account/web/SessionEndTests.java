package de.stadtindex.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.MutableClock;
import de.stadtindex.account.Accounts;
import de.stadtindex.account.People;
import de.stadtindex.platform.access.Role;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** When a session is over, and what it may hold. */
class SessionEndTests extends SignedInVisits {

    private static final String ANNA = "anna@sessions.example";

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void enter() {
        database.sql("truncate spring_session cascade").update();
        accounts.enter(ANNA, Set.of(Role.EDITOR));
        people.enable("test", ANNA);
        database.sql("truncate sign_in_attempt").update();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aSessionThatAppearsAfterThePersonWasDisabledIsOver() {
        Cookie session = signIn(ANNA);
        keepingSessions(() -> people.disable("test", ANNA));

        assertIsOver(session);
    }

    @Test
    void aSessionThatAppearsAfterTheRolesChangedIsOver() {
        Cookie session = signIn(ANNA);
        keepingSessions(() -> people.change("test", ANNA, Set.of(Role.PRESS), Set.of()));
        people.change("test", ANNA, Set.of(Role.EDITOR), Set.of());

        assertIsOver(session);
    }

    @Test
    void aSessionOpensNoPreviewEither() {
        Cookie session = signIn(ANNA);
        keepingSessions(() -> people.disable("test", ANNA));

        visit("/stadt/darmstadt?stand=2025.1", session);

        assertThat(database.sql("select count(*) from spring_session where principal_name = ?")
                        .param(ANNA)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** As when the sign-in is under way while an administrator acts: its session is written last. */
    private void keepingSessions(Runnable act) {
        database.sql("create table kept_session as table spring_session").update();
        database.sql("create table kept_attributes as table spring_session_attributes")
                .update();
        act.run();
        database.sql("insert into spring_session table kept_session on conflict do nothing")
                .update();
        database.sql("insert into spring_session_attributes table kept_attributes on conflict do nothing")
                .update();
        database.sql("drop table kept_session, kept_attributes").update();
    }

    @Test
    void aSessionEndsAfterAWorkingDay() {
        Cookie session = signIn(ANNA);
        clock.moveBy(Duration.ofHours(13));

        assertIsOver(session);
    }

    @Test
    void aSessionThatCannotBeReadAnyMoreIsOver() {
        Cookie session = signIn(ANNA);
        database.sql("update spring_session_attributes set attribute_bytes = '\\x00'")
                .update();

        assertIsOver(session);
    }

    @Test
    void aFormSentBeforeTheSignInIsNotKept() {
        MvcTestResult answer = browser.post()
                .uri("/redaktion/hochladen")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("text=" + "x".repeat(100_000))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(302).hasRedirectedUrl("/anmelden");
        assertThat(largestAttribute()).isLessThan(10_000);
    }

    @Test
    void aVeryLongWantedAddressIsNotKept() {
        browser.get()
                .uri("/redaktion?x=" + "y".repeat(600))
                .accept(MediaType.TEXT_HTML)
                .exchange();

        assertThat(largestAttribute()).isLessThan(500);
    }

    private int largestAttribute() {
        return database.sql("select coalesce(max(length(attribute_bytes)), 0) from spring_session_attributes")
                .query(Integer.class)
                .single();
    }

    @Test
    void theFirstVisitsOfABrowserMayComeAllAtOnce() throws Exception {
        Cookie session = cookie(
                browser.get().uri("/anmelden").accept(MediaType.TEXT_HTML).exchange());
        List<Callable<Integer>> visits = IntStream.range(0, 16)
                .<Callable<Integer>>mapToObj(
                        _ -> () -> visit("/redaktion", session).getResponse().getStatus())
                .toList();

        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            Set<Integer> answers =
                    tabs.invokeAll(visits).stream().map(Future::resultNow).collect(Collectors.toSet());
            assertThat(answers).containsExactly(302);
        }
    }

    @Test
    void whoIsSignedInAndSendsAFormWithoutItsTokenIsToldNo() {
        Cookie session = signIn(ANNA);

        assertThat(browser.post().uri("/konto/sitzungen").cookie(session).exchange())
                .hasStatus(403);
    }

    @Test
    void guessingThePresentPasswordIsSlowedDown() {
        Cookie session = signIn(ANNA);
        for (int i = 0; i < 10; i++) {
            assertThat(send("/konto/passwort", "present=wrong&password=lampe+wiese+kanu", session))
                    .hasStatus(400)
                    .bodyText()
                    .contains("Das bisherige Passwort stimmt nicht");
        }

        assertThat(send("/konto/passwort", "present=" + Accounts.PASSWORD + "&password=lampe+wiese+kanu", session))
                .hasStatus(400)
                .bodyText()
                .contains("zu viele Versuche");
    }

    private void assertIsOver(Cookie session) {
        MvcTestResult answer = visit("/redaktion", session);
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/anmelden");
    }
}
