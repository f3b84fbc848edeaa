package de.stadtindex.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** Over which connections the cookie of a session travels, and who may set it. */
class SessionCookiesTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({
        "https://index.example, false, '__Host-name=x; Path=/; Secure; HttpOnly; SameSite=Lax'",
        "https://index.example, true, '__Host-name=x; Path=/; Secure; HttpOnly; SameSite=Lax'",
        "http://index.example, true, '__Host-name=x; Path=/; Secure; HttpOnly; SameSite=Lax'",
        "'', true, '__Host-name=x; Path=/; Secure; HttpOnly; SameSite=Lax'",
        "http://index.example, false, 'name=x; Path=/; HttpOnly; SameSite=Lax'",
        "'', false, 'name=x; Path=/; HttpOnly; SameSite=Lax'"
    })
    void whereReadersComeEncryptedTheCookieBelongsToThisHostAndNeverTravelsOtherwise(
            String publicUrl, boolean isSecure, String cookie) {
        request.setSecure(isSecure);
        request.setContextPath("/somewhere");

        SessionCookies cookies = new SessionCookies("name", publicUrl);
        CookieValue value = new CookieValue(request, answer, "x");
        cookies.writeCookieValue(value);

        assertThat(answer.getHeader("Set-Cookie"))
                .isEqualTo(
                        cookie.replace("name=x", "name=" + Base64.getEncoder().encodeToString(new byte[] {'x'})));
    }

    /** Another host of the same domain, or a page without encryption, could have set the plain one. */
    @Test
    void aPlainCookieCountsForNothingOnAnEncryptedConnection() {
        SessionCookies cookies = new SessionCookies("name", "");
        request.setSecure(true);
        request.setCookies(new Cookie("name", "eA=="));
        assertThat(cookies.readCookieValues(request)).isEmpty();

        request.setCookies(new Cookie("name", "eA=="), new Cookie("__Host-name", "eQ=="));
        assertThat(cookies.readCookieValues(request)).containsExactly("y");

        request.setSecure(false);
        assertThat(cookies.readCookieValues(request)).containsExactly("x");
    }
}
