package de.stadtindex.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.account.Accounts;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.PreviewLinks;
import de.stadtindex.ranking.VersionContent;
import de.stadtindex.ranking.VersionDesk;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A draft is seen by the desk and by whoever holds a link to it, on the very pages that will show it, and by nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewPageTests extends PageReading {

    private static final CityKey DARMSTADT = new CityKey("06411000");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VersionDesk desk;

    @Autowired
    private PreviewLinks links;

    private VersionNumber draft;

    @BeforeAll
    void writeDraft() {
        Figure figure = new Figure(
                new Rank(3),
                Score.of("93.7"),
                Certainty.STATED,
                new Citation("draft.example", "https://draft.example"));
        draft = desk.draft(
                new EditionYear(2025),
                new VersionContent(
                        Map.of(DARMSTADT, Participation.CERTAIN),
                        List.of(new VersionContent.Cell(DARMSTADT, CategoryKey.OVERALL, figure))),
                "editor@example.org",
                "test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stadt/darmstadt", "/rangliste/2025", "/", "/en/stadt/darmstadt", "/vergleich/2024/2025"})
    void theDeskSeesTheDraftOnThePagesThatWillShowIt(String path) {
        MvcTestResult result = browser.get()
                .uri(path + "?stand=" + draft)
                .with(accounts.as("editor@example.org", Role.EDITOR))
                .exchange();

        assertThat(result).hasStatusOk();
        assertThat(result).headers().hasValue("Cache-Control", "no-store");
        assertThat(body(result)).contains("watermark", "?stand=" + draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".xlsx", ".json", ".svg", ".png", ".share.png"})
    void aFileOfItSaysThatItIsNotPublic(String ending) {
        MvcTestResult file = browser.get()
                .uri("/stadt/darmstadt" + ending + "?stand=" + draft)
                .with(accounts.as("editor@example.org", Role.EDITOR))
                .exchange();

        assertThat(file).hasStatusOk().doesNotContainHeader("Access-Control-Allow-Origin");
        assertThat(String.valueOf(file.getResponse().getHeader("Content-Disposition")))
                .contains("-stand-" + draft + "-sperrfrist");
        if (ending.equals(".svg")) {
            assertThat(body(file)).contains("Vorschau auf den Stand " + draft);
        }
    }

    @Test
    void theDraftsFiguresAreThere() {
        assertThat(body(browser.get()
                        .uri("/stadt/darmstadt?stand=" + draft)
                        .with(accounts.as("approver@example.org", Role.APPROVER))
                        .exchange()))
                .contains("93,7", "Rang 3 von 83");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stadt/darmstadt", "/rangliste/2025", "/en/stadt/darmstadt"})
    void nobodyElseSeesIt(String path) {
        MvcTestResult result = request(path + "?stand=" + draft);

        assertThat(result).hasStatus(404);
        assertThat(body(result)).doesNotContain("93,7", "93.7", "draft.example");
        assertThat(result).headers().doesNotContainHeader("Set-Cookie");
    }

    @Test
    void thePressOfficeDoesNotEither() {
        assertThat(browser.get()
                        .uri("/stadt/darmstadt?stand=" + draft)
                        .with(accounts.as("press@example.org", Role.PRESS))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void whoHoldsALinkSeesThatVersionAndNoOther() {
        String link = links.create(draft, "Erika Muster", "editor@example.org");
        MvcTestResult opened = request("/vorschau/" + link);
        assertThat(opened).hasRedirectedUrl("/?stand=" + draft);
        String cookie = String.valueOf(opened.getResponse().getHeader("Set-Cookie"));
        assertThat(cookie).startsWith("stadtindex_session=");
        Cookie session =
                new Cookie("stadtindex_session", cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));

        assertThat(body(browser.get()
                        .uri("/stadt/darmstadt?stand=" + draft)
                        .cookie(session)
                        .exchange()))
                .contains("93,7");
        assertThat(browser.get()
                        .uri("/stadt/darmstadt?stand=2025.99")
                        .cookie(session)
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void aLinkThatNobodyMadeIsOver() {
        assertThat(request("/vorschau/made-up")).hasStatus(410);
    }

    @Test
    void withoutItsNumberTheSamePageShowsWhatIsPublic() {
        assertThat(body(browser.get()
                        .uri("/stadt/darmstadt")
                        .with(accounts.as("editor@example.org", Role.EDITOR))
                        .exchange()))
                .doesNotContain("93,7", "watermark");
    }
}
