package de.stadtindex.desk.web.release;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLine;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.Drafts;
import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.VersionState;
import de.stadtindex.ranking.Versions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People who take versions further from their pages, on the bundled figures. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, Drafts.class, Accounts.class})
abstract class ReleasePageVisits {

    protected static final VersionNumber FIRST = new VersionNumber(new EditionYear(2025), 1);
    protected static final String EDITOR = "editor@example.org";
    protected static final String APPROVER = "approver@example.org";
    protected static final String OTHER = "other@example.org";
    protected static final String REASON = "reason=Because+it+is+right";

    @Autowired
    protected MockMvcTester browser;

    @Autowired
    protected MutableClock clock;

    @Autowired
    protected Drafts drafts;

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected Versions versions;

    @Autowired
    private AuditLog log;

    /** Every test leaves its edition with nothing on its way, for the next one. */
    @AfterEach
    void tidyUp() {
        versions.all().forEach(version -> {
            switch (version.state()) {
                case SCHEDULED -> {
                    post(version.number(), "anhalten", APPROVER, REASON);
                    post(version.number(), "verwerfen", APPROVER, REASON);
                }
                case DRAFT, IN_REVIEW -> post(version.number(), "verwerfen", APPROVER, REASON);
                case LIVE, SUPERSEDED, WITHDRAWN, DISCARDED -> {}
            }
        });
        clock.moveBy(Duration.ofMinutes(1));
    }

    protected final MvcTestResult post(VersionNumber number, String step, String person, String form) {
        Role[] roles = person.equals(EDITOR) ? new Role[] {Role.EDITOR} : new Role[] {Role.EDITOR, Role.APPROVER};
        return browser.post()
                .uri("/redaktion/versionen/" + number + "/" + step)
                .contentType("application/x-www-form-urlencoded")
                .content(form)
                .with(csrf())
                .with(accounts.as(person, roles))
                .exchange();
    }

    protected static final int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    protected final VersionState state(VersionNumber number) {
        return versions.find(number).orElseThrow().state();
    }

    protected final List<AuditAction> acts(VersionNumber number) {
        return log.find(null, number.toString(), Long.MAX_VALUE, 20).stream()
                .map(AuditLine::note)
                .map(note -> note.action())
                .toList();
    }
}
