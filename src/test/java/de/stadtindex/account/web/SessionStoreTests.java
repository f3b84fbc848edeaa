package de.stadtindex.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Over which connections the cookie of a session travels. */
class SessionStoreTests {

    @ParameterizedTest
    @CsvSource({"https://index.example, true", "http://index.example, false", "'', false"})
    void whereReadersComeEncryptedTheCookieNeverTravelsOtherwise(String publicUrl, boolean secure) {
        DefaultCookieSerializer cookies = new DefaultCookieSerializer();
        new SessionStore().cookieStaysEncrypted(publicUrl).customize(cookies);
        MockHttpServletResponse answer = new MockHttpServletResponse();

        cookies.writeCookieValue(new CookieValue(new MockHttpServletRequest(), answer, "x"));

        assertThat(String.valueOf(answer.getHeader("Set-Cookie")).contains("Secure"))
                .isEqualTo(secure);
    }
}
