package de.stadtindex.press.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.article.PressOffice;
import de.stadtindex.platform.access.Role;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People who write articles at the desk, and readers who look for them, on the bundled figures. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, PressOffice.class, Accounts.class})
public abstract class PressVisits {

    protected static final String WRITER = PressOffice.WRITER;
    protected static final String SECOND = PressOffice.SECOND;

    @Autowired
    protected MockMvcTester browser;

    @Autowired
    protected MutableClock clock;

    @Autowired
    protected PressOffice office;

    @Autowired
    protected Accounts accounts;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** What anybody sees who did not sign in. */
    protected final MvcTestResult visit(String address) {
        return browser.get().uri(address).exchange();
    }

    /** What somebody of a press office sees. */
    protected final MvcTestResult visit(String address, String person) {
        return browser.get().uri(address).with(accounts.as(person, Role.PRESS)).exchange();
    }

    protected final MvcTestResult post(long article, String step, String person, String form) {
        return browser.post()
                .uri("/redaktion/artikel/" + article + "/" + step)
                .contentType("application/x-www-form-urlencoded")
                .content(form)
                .with(csrf())
                .with(accounts.as(person, Role.PRESS))
                .exchange();
    }

    protected static Document document(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    protected final String slug(long id) {
        return office.find(id).slug().value();
    }
}
