package de.stadtindex.press.web.early;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.account.Accounts;
import de.stadtindex.audit.AuditCount;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.embargo.EarlyAccesses;
import de.stadtindex.embargo.EarlyLooks;
import de.stadtindex.platform.access.Role;
import de.stadtindex.portal.web.PageReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody of a press office sees before the release. */
@Import(ComingEdition.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlyPagesTests extends PageReading {

    private static final String PRESS = "erika@press.example";
    private static final String ADMIN = "admin@example.org";
    private static final String CITY = "/redaktion/vorab/2026/darmstadt";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CityDirectory directory;

    @Autowired
    private ComingEdition edition;

    @Autowired
    private EarlyAccesses accesses;

    @Autowired
    private EarlyLooks looks;

    @BeforeAll
    void scheduleAndGrant() {
        accounts.ofPress(PRESS, ComingEdition.DARMSTADT);
        edition.schedule(Instant.now().plus(Duration.ofDays(30)));
        accesses.grant(ComingEdition.YEAR, PRESS, Instant.now().minusSeconds(60), ADMIN);
    }

    @Test
    void theOwnCityIsShownWithItsFiguresAndStatements() {
        Document page = document(get(CITY, PRESS, Role.PRESS), 200);

        assertThat(texts(page, "main section:nth-of-type(1) tbody tr").getFirst())
                .contains("Gesamtwertung", "2 von 4", "17", "98,7");
        assertThat(page.select("main section:nth-of-type(1) tbody tr")).hasSize(6);
        assertThat(texts(page, ".statements__text"))
                .anySatisfy(sentence -> assertThat(sentence).contains("Darmstadt", "2026", "Rang 2"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void everyOtherCityIsWithoutAName() {
        Document page = document(get(CITY, PRESS, Role.PRESS), 200);

        assertThat(texts(page, "main section:nth-of-type(2) tbody tr"))
                .containsExactly(
                        "1 andere Stadt 99,6", "2 Darmstadt 98,7", "3 andere Stadt 98,1", "4 andere Stadt 97,9");
        List<String> others = directory.all().stream()
                .filter(city -> !city.key().equals(ComingEdition.DARMSTADT))
                .map(CityEntry::name)
                .toList();
        assertThat(others).hasSizeGreaterThan(80);
        assertThat(page.expectFirst("main").text()).doesNotContain(others);
        assertThat(page.expectFirst("main").html()).doesNotContain(ComingEdition.SOURCE, "/aussage/");
    }

    @Test
    void thePageSaysWhoLooksAndWhenOverItsWholeSizeAndIsKeptNowhere() {
        MvcTestResult answer = get(CITY, PRESS, Role.PRESS);
        Document page = document(answer, 200);

        assertThat(page.expectFirst("main > svg[aria-hidden] pattern").text())
                .contains("Name of " + PRESS)
                .matches(".*\\d{1,2}:\\d\\d Uhr.*");
        assertThat(page.expectFirst("main .notice").text()).contains("Gesperrt bis", "Name of " + PRESS);
        assertThat(answer).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void eachRequestIsALook() {
        long before = looksNoted();

        get(CITY, PRESS, Role.PRESS);
        browser.head().uri(CITY).with(accounts.as(PRESS, Role.PRESS)).exchange();

        assertThat(looksNoted()).isEqualTo(before + 2);
    }

    private long looksNoted() {
        return looks.noted(ComingEdition.YEAR).values().stream()
                .mapToLong(AuditCount::times)
                .sum();
    }

    @Test
    void thereIsNothingElseToSee() {
        long before = looksNoted();

        for (String address : List.of(
                "/redaktion/vorab/2026/kassel",
                "/redaktion/vorab/2025/darmstadt",
                "/redaktion/vorab/2026/atlantis",
                "/redaktion/vorab/mai/darmstadt")) {
            assertThat(get(address, PRESS, Role.PRESS)).as(address).hasStatus(404);
        }
        accounts.as("other@press.example", Role.PRESS);
        assertThat(get(CITY, "other@press.example", Role.PRESS)).hasStatus(404);
        assertThat(get(CITY, ADMIN, Role.ADMINISTRATOR)).hasStatus(403);
        assertThat(looksNoted()).isEqualTo(before);
    }

    @Test
    void theListLeadsToWhatIsOpen() {
        Document page = document(get("/redaktion/vorab", PRESS, Role.PRESS), 200);

        assertThat(texts(page, "main h2")).containsExactly("Darmstadt in der Ausgabe 2026");
        assertThat(page.expectFirst("main section a").attr("href")).isEqualTo(CITY);
        assertThat(body(get("/redaktion/vorab", "other@press.example", Role.PRESS)))
                .contains("Zurzeit ist nichts für Sie freigegeben.");
    }

    private MvcTestResult get(String address, String email, Role role) {
        return browser.get().uri(address).with(accounts.as(email, role)).exchange();
    }
}
