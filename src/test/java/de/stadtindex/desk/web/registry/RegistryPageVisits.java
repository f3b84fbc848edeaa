package de.stadtindex.desk.web.registry;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.audit.AuditLine;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.platform.access.Role;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An administrator and an editor on the pages of the registry, on the bundled figures. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, Accounts.class, ClockTestConfiguration.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
abstract class RegistryPageVisits {

    protected static final String ADMINISTRATOR = "registrar@example.org";
    protected static final String REGISTER = "/redaktion/register";

    @Autowired
    protected MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    protected MutableClock clock;

    @Autowired
    protected AuditLog log;

    protected final MvcTestResult post(String path, String form) {
        return browser.post()
                .uri(REGISTER + path)
                .contentType("application/x-www-form-urlencoded")
                .content(form)
                .with(csrf())
                .with(accounts.as(ADMINISTRATOR, Role.ADMINISTRATOR))
                .exchange();
    }

    protected final MvcTestResult get(String path, String role) {
        return browser.get()
                .uri(URI.create(path))
                .with(accounts.as(role.toLowerCase(Locale.ROOT) + "@reader.example", Role.valueOf(role)))
                .exchange();
    }

    protected final Document page(String path) {
        return document(get(REGISTER + path, "ADMINISTRATOR"));
    }

    protected final Document open(String publicPath) {
        return document(browser.get().uri(URI.create(publicPath)).exchange());
    }

    /** The number that a change of what this page shows must name. */
    protected final String revision(String path) {
        return "revision=" + page(path).expectFirst("input[name=revision]").val() + "&";
    }

    protected static Document document(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the log says of it, newest first. */
    protected final List<AuditLine> history(String subject) {
        return log.about(subject, 20);
    }
}
