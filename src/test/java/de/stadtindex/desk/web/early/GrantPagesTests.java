package de.stadtindex.desk.web.early;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.account.Accounts;
import de.stadtindex.core.CityKey;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.embargo.EarlyAccesses;
import de.stadtindex.platform.access.Role;
import de.stadtindex.portal.web.PageReading;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How the desk lets somebody of a press office look before the release. */
@Import(ComingEdition.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrantPagesTests extends PageReading {

    private static final String PRESS = "alt@press.example";
    private static final String NEW = "neu@press.example";
    private static final String ADMIN = "admin@example.org";
    private static final String GRANTS = "/redaktion/vorabzugang/2026";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ComingEdition edition;

    @Autowired
    private EarlyAccesses accesses;

    @BeforeAll
    void scheduleAndGrant() {
        accounts.ofPress(PRESS, ComingEdition.DARMSTADT);
        accounts.ofPress(NEW, ComingEdition.DARMSTADT, new CityKey("06611000"));
        edition.schedule(Instant.now().plus(Duration.ofDays(30)));
        accesses.grant(ComingEdition.YEAR, PRESS, Instant.now().minusSeconds(60), ADMIN);
    }

    @Test
    void theDeskGrantsAndEndsAccess() {
        MvcTestResult granted = grant(NEW, "2099-01-02", "09:30");
        assertThat(granted).hasStatus(303);
        assertThat(granted.getResponse().getRedirectedUrl()).isEqualTo(GRANTS);
        Document page = document(get(GRANTS, ADMIN, Role.ADMINISTRATOR), 200);
        assertThat(texts(page, "tbody tr"))
                .filteredOn(line -> line.contains(NEW))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("2. Januar 2099, 09:30 Uhr", "noch keiner"));

        long id = accesses.of(ComingEdition.YEAR).stream()
                .filter(access -> access.email().equals(NEW))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(post(GRANTS + "/" + id + "/beenden")).hasStatus(303);
        assertThat(accesses.of(ComingEdition.YEAR))
                .filteredOn(access -> access.id() == id)
                .allSatisfy(access -> assertThat(access.endedAt()).isNotNull());
    }

    @Test
    void theDeskSaysWhyAccessIsNotGranted() {
        assertRefused(grant(PRESS, "2099-01-02", "09:30"), "Diese Person hat den Zugang schon.");
        assertRefused(grant("nobody@example.org", "2099-01-02", "09:30"), "Bitte wählen Sie jemanden");
        assertRefused(grant(NEW, "", "09:30"), "Bitte geben Sie einen Tag und eine Uhrzeit an");
        assertRefused(grant(NEW, "2026-03-29", "02:30"), "Bitte geben Sie einen Tag und eine Uhrzeit an");
        assertRefused(grant(NEW, "2020-01-02", "09:30"), "Dieser Zeitpunkt ist schon vorbei.");
        assertThat(get("/redaktion/vorabzugang/1999", ADMIN, Role.ADMINISTRATOR))
                .hasStatus(404);
    }

    private void assertRefused(MvcTestResult answer, String sentence) {
        assertThat(texts(document(answer, 400), ".field-error"))
                .singleElement()
                .asString()
                .startsWith(sentence);
    }

    private MvcTestResult get(String address, String email, Role role) {
        return browser.get().uri(address).with(accounts.as(email, role)).exchange();
    }

    private MvcTestResult post(String address) {
        return browser.post()
                .uri(address)
                .with(csrf())
                .with(accounts.as(ADMIN, Role.ADMINISTRATOR))
                .exchange();
    }

    private MvcTestResult grant(String person, String day, String time) {
        return browser.post()
                .uri(GRANTS)
                .param("person", person)
                .param("day", day)
                .param("time", time)
                .with(csrf())
                .with(accounts.as(ADMIN, Role.ADMINISTRATOR))
                .exchange();
    }
}
