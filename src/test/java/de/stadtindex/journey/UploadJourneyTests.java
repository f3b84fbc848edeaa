package de.stadtindex.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.dataimport.SampleFiles;
import de.stadtindex.platform.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** An editor's way from a faulty file to a draft, without script. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({PostgresTestConfiguration.class, Accounts.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadJourneyTests {

    private static final String EDITOR = "editor@example.org";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @BeforeAll
    void letTheEditorIn() {
        accounts.enter(EDITOR, Set.of(Role.EDITOR));
    }

    @Test
    void everyFaultIsShownAtOnceAndACityIsAssigned(Visits visits) {
        Desk editor = signedIn(visits);
        upload(editor, "fehler.csv", """
            Stadt;Kategorie;Rang;Punkte
            Hamburg;gesamt;2;viel
            Frankfrut am Main;gesamt;9;
            Köln;gesamt;99;
            """.getBytes(StandardCharsets.UTF_8));

        assertThat(editor.page().locator("#befund-NUMBER_UNREADABLE")).containsText("Zeile 2, Spalte D (Punkte)");
        assertThat(editor.page().locator("#befund-RANK_OUT_OF_RANGE")).containsText("Zeile 4");
        assertThat(editor.page().locator("#befund-CITY_UNKNOWN")).containsText("vielleicht Frankfurt am Main");

        editor.page().getByLabel("Frankfrut am Main").selectOption("06412000");
        editor.press("Städte zuordnen");

        assertThat(editor.page().locator("#befund-CITY_UNKNOWN")).hasCount(0);
        assertThat(editor.page().locator("#befund-NUMBER_UNREADABLE")).isVisible();
    }

    @Test
    void aWarningIsTakenWithAReasonAndTheDraftIsPreviewed(Visits visits) {
        Desk editor = signedIn(visits);
        upload(editor, "Index 2025.xlsx", SampleFiles.workbook(SampleFiles.onePerFigure()));
        assertThat(editor.page().locator(".stand")).containsText("68 Zahlen gelesen · keine Fehler");

        editor.page().getByLabel("Warum ist das trotzdem richtig?").fill("So veröffentlicht");
        editor.press("So übernehmen Ungewöhnlich großer Sprung");
        editor.press("Entwurf anlegen");
        editor.page().navigate("/stadt/hannover?stand=2025.2");

        assertThat(editor.page().locator(".banner")).containsText("Vorschau auf den Stand 2025.2");
        assertThat(editor.page().locator("h1")).hasText("Hannover");
    }

    @Test
    void whatIsNoTableIsRefusedWithASentence(Visits visits) {
        Desk editor = signedIn(visits);

        upload(editor, "index.xlsx", "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(editor.page().locator("[role=alert]")).containsText("Das ist keine Tabelle");
    }

    private void upload(Desk editor, String name, byte[] bytes) {
        editor.page().navigate("/redaktion/hochladen");
        editor.page().setInputFiles("#file", new FilePayload(name, "application/octet-stream", bytes));
        editor.page().selectOption("#edition", "2025");
        editor.press("Datei hochladen und prüfen");
    }

    private Desk signedIn(Visits visits) {
        String url = "http://127.0.0.1:" + port;
        return new Desk(visits.of(Visitor.german().withoutScript(), url).page()).signIn(EDITOR);
    }
}
