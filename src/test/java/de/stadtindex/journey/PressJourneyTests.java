package de.stadtindex.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.Drafts;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.pdf.PdfReading;
import de.stadtindex.ranking.ReleaseDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** From the statement sheet to the article, its review, its instant, its document and its place in the feed; a correction then flags it. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, Accounts.class, Drafts.class})
class PressJourneyTests {

    private static final String WRITER = "erika@press.example";
    private static final String SECOND = "karl@press.example";
    private static final String HEADLINE = "Darmstadt klettert auf Rang 17";
    private static final String ARTICLE = "/presse/darmstadt-klettert-auf-rang-17";
    private static final Instant TOMORROW_AT_TEN = Instant.parse("2026-03-03T09:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ReleaseDesk releases;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aSheetBecomesAnArticleThatACorrectionFlags(Visits visits) {
        accounts.enter(WRITER, Set.of(Role.PRESS));
        accounts.enter(SECOND, Set.of(Role.PRESS));
        Desk writer = visitor(visits).signIn(WRITER);
        Desk second = visitor(visits).signIn(SECOND);
        Page reader = visitor(visits).page();

        String desk = write(writer);
        schedule(second, desk);

        clock.moveTo(TOMORROW_AT_TEN.minus(Duration.ofMillis(1)));
        assertThat(get(reader, ARTICLE).status()).isEqualTo(404);
        assertThat(get(reader, "/feed/alles.atom").text()).doesNotContain(HEADLINE);
        clock.moveTo(TOMORROW_AT_TEN);
        assertIsPublic(reader);
        assertIsADocument(reader);

        // A day has passed, and with it the session
        writer.signIn(WRITER);
        assertThat(writer.page().navigate(desk).ok()).isTrue();
        assertThat(writer.page().locator("main")).not().containsText("Zahlen seit der Veröffentlichung berichtigt");
        correct();
        assertIsFlagged(writer, desk, reader);
    }

    private static String write(Desk writer) {
        Page page = writer.page();
        page.navigate("/presse/darmstadt/2024-2025");
        writer.follow("Als Artikel öffnen");
        page.fill("#headline", HEADLINE);
        writer.press("Artikel beginnen");
        assertThat(page.locator("#lead")).containsText("Rang 17");
        assertThat(page.locator("textarea[name=body]")).containsText("{{aussage ");
        page.fill("textarea[name=body]", page.inputValue("textarea[name=body]") + "\n\n{{tabelle darmstadt}}");
        writer.press("Speichern");
        String desk = page.url().replaceFirst("/bearbeiten$", "");
        page.navigate(desk);
        writer.press("Zur Prüfung geben");
        assertThat(page.locator(".lead").first()).containsText("In Prüfung");
        return desk;
    }

    private static void schedule(Desk second, String desk) {
        second.page().navigate(desk);
        second.page().fill("#day", "2026-03-03");
        second.page().fill("#time", "10:00");
        second.press("Artikel freigeben");
        assertThat(second.page().locator(".lead").first()).containsText("Geplant für 3. März 2026, 10:00");
    }

    private static void assertIsPublic(Page reader) {
        reader.navigate("/presse");
        assertThat(reader.locator("main")).containsText(HEADLINE);
        reader.navigate(ARTICLE);
        assertThat(reader.locator("h1")).hasText(HEADLINE);
        assertThat(reader.locator("main")).containsText("Darmstadt");
        assertThat(reader.locator("main")).not().containsText("{{");
        assertThat(get(reader, "/feed/alles.atom").text()).contains(HEADLINE);
    }

    private static void assertIsADocument(Page reader) {
        String href = reader.locator("main a[href$='.pdf']").first().getAttribute("href");
        APIResponse answer = get(reader, href);
        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        PdfReading document = PdfReading.of(answer.body());
        assertThat(document.title()).contains(HEADLINE);
        assertThat(String.join(" ", document.pages()))
                .contains(HEADLINE, "Rang 17")
                .doesNotContain("Sperrfrist");
    }

    private void correct() {
        VersionNumber correction = drafts.correctionInReview();
        releases.approveNow(correction, "another@example.org", "Checked");
        clock.moveBy(Duration.ofMinutes(1));
    }

    private static void assertIsFlagged(Desk writer, String desk, Page reader) {
        writer.page().navigate(desk);
        assertThat(writer.page().locator("main")).containsText("Zahlen seit der Veröffentlichung berichtigt");
        reader.navigate(ARTICLE);
        assertThat(reader.locator("main")).containsText("Zahlen seit der Veröffentlichung berichtigt");
    }

    private static APIResponse get(Page page, String path) {
        return page.context().request().get(path);
    }

    private Desk visitor(Visits visits) {
        return new Desk(visits.of(Visitor.german().withoutScript(), "http://127.0.0.1:" + port)
                .page());
    }
}
