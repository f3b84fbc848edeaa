package de.stadtindex.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.platform.access.Role;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What no browser sends to the addresses of passkeys, but somebody does. */
class OddPasskeyTests extends SignedInVisits {

    private Cookie session;

    @BeforeEach
    void enter() {
        accounts.enter("passkey@odd.example", Set.of(Role.EDITOR));
        session = signIn("passkey@odd.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{}", "[]", "{\"publicKey\":null}", "{\"publicKey\":{}}", "{\"id\":\"x\"}", "no json"
            })
    void answersOfPasskeysThatAreNone(String json) {
        for (String path : List.of(
                "/login/webauthn",
                "/webauthn/register",
                "/webauthn/register/options",
                "/webauthn/authenticate/options")) {
            assertThat(post(path, json, "localhost").getResponse().getStatus())
                    .as(path)
                    .isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "under_score", "192.0.2.1"})
    void hostsThatAreNone(String host) {
        assertThat(post("/webauthn/authenticate/options", "{}", host)
                        .getResponse()
                        .getStatus())
                .isLessThan(500);
    }

    private MvcTestResult post(String path, String json, String host) {
        return browser.post()
                .uri(path)
                .header(HttpHeaders.HOST, host)
                .header(HttpHeaders.CONTENT_LENGTH, json.length())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .cookie(session)
                .with(csrf())
                .exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "Application/JSON", "application/x-www-form-urlencoded"})
    void theKindThatAnAnswerClaimsToBeChangesNothing(String type) {
        assertThat(browser.post()
                        .uri("/login/webauthn")
                        .header(HttpHeaders.CONTENT_LENGTH, 2)
                        .contentType(type)
                        .content("{}")
                        .with(csrf())
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isBetween(400, 499);
        assertThat(browser.post()
                        .uri("/login/webauthn")
                        .contentType(type)
                        .content("x".repeat(100_000))
                        .with(csrf())
                        .exchange())
                .hasStatus(413);
    }

    @Test
    void passkeysAreRemovedWhereTheLogHearsOfIt() {
        assertThat(browser.delete()
                        .uri("/webauthn/register/x")
                        .cookie(session)
                        .with(csrf())
                        .exchange())
                .hasStatus(403);
    }
}
