package de.stadtindex.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import de.stadtindex.PostgresTestConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A resident's way through the portal, on a phone and without script. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(PostgresTestConfiguration.class)
class ResidentJourneyTests {

    private static final int MOST_BYTES = 40_000;

    @LocalServerPort
    private int port;

    @Test
    void aResidentFindsTheirCityAndComparesItWithoutScript(Visits visits) {
        Page page = visits.of(Visitor.german().onPhone().withoutScript(), url()).page();
        page.navigate("/");

        page.getByRole(AriaRole.SEARCHBOX, new GetByRoleOptions().setName("Ihre Stadt"))
                .fill("Darmstat");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Stadt zeigen"))
                .click();
        assertThat(page).hasURL(url() + "/stadt/darmstadt");
        assertThat(heading(page)).hasText("Darmstadt");
        assertThat(page.locator(".stand")).containsText("Rang 17 von 83");

        link(page, "2024").first().click();
        assertThat(heading(page)).hasText("Gesamtwertung 2024");
        link(page, "Verwaltung").first().click();
        assertThat(heading(page)).hasText("Verwaltung 2024");
        assertThat(page.locator("#stadt-darmstadt")).containsText("beinahe gleichauf");

        page.getByLabel("Land", new Page.GetByLabelOptions().setExact(true)).selectOption("HE");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Auswahl anzeigen"))
                .click();
        assertThat(page.locator("#stadt-hamburg")).hasCount(0);
        assertThat(page.locator("#stadt-darmstadt")).hasCount(1);

        link(page, "Jahresvergleich").click();
        assertThat(heading(page)).hasText("Gesamtwertung: 2025 gegenüber 2024");
        page.getByLabel("Von Ausgabe").selectOption("2022");
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Vergleichen").setExact(true))
                .click();
        assertThat(page).hasURL(url() + "/vergleich/2022/2025");

        link(page, "English").click();
        assertThat(page).hasURL(url() + "/en/vergleich/2022/2025");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void everyPageOfTheMenuIsReached(Visits visits) {
        Page page = visits.of(Visitor.german().withoutScript(), url()).page();
        page.navigate("/");
        var menu = page.locator("nav.topics a, footer a");

        for (int i = 0; i < menu.count(); i++) {
            String address = menu.nth(i).getAttribute("href");
            var answer = page.navigate(address);
            assertThat(answer).isNotNull();
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(heading(page)).hasCount(1);
        }
    }

    @Test
    void theRankingIsLight(Visits visits) {
        Visit visit = visits.of(Visitor.german(), url());

        visit.open("/rangliste/2025");

        assertThat(visit.traffic().addresses()).hasSizeLessThanOrEqualTo(3);
        assertThat(visit.traffic().bytes()).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(visit.page().locator("script:not([type='application/ld+json'])"))
                .hasCount(0);
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }
}
