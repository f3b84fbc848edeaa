package de.stadtindex.account.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People with real sessions, kept in a real database. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, Accounts.class})
abstract class SignedInVisits {

    private static final String COOKIE = "stadtindex_session=";

    @Autowired
    protected MockMvcTester browser;

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected JdbcClient database;

    /** The cookie of a session that began with the right password. */
    protected final Cookie signIn(String email) {
        return cookie(browser.post()
                .uri("/anmelden")
                .formField("email", email)
                .formField("password", Accounts.PASSWORD)
                .with(csrf())
                .exchange());
    }

    protected static Cookie cookie(MvcTestResult answer) {
        String header = Objects.requireNonNull(answer.getResponse().getHeader("Set-Cookie"));
        return new Cookie("stadtindex_session", header.substring(COOKIE.length(), header.indexOf(';')));
    }

    protected final MvcTestResult visit(String path, Cookie session) {
        return browser.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .cookie(session)
                .exchange();
    }

    protected final MvcTestResult send(String path, String form, Cookie session) {
        return browser.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .cookie(session)
                .with(csrf())
                .exchange();
    }
}
