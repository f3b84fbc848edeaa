package de.stadtindex.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.platform.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** With script on, a file is dropped onto the form and its upload watched; what goes wrong is told on the page. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({PostgresTestConfiguration.class, Accounts.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadScriptTests {

    private static final String EDITOR = "editor@example.org";
    private static final String SUBMIT = "Datei hochladen und prüfen";
    private static final Pattern FILE = Pattern.compile(".*/redaktion/hochladen/\\d+");
    private static final int LIMIT = 20 << 20;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @BeforeAll
    void letTheEditorIn() {
        accounts.enter(EDITOR, Set.of(Role.EDITOR));
    }

    @Test
    void aDroppedFileIsUploadedOnceWithItsProgressInSight(Visits visits) {
        Visit visit = visits.of(Visitor.german(), url());
        Desk editor = uploading(visit);
        Page page = editor.page();
        drop(page, "gezogen.csv", "Stadt;Kategorie;Rang\nHamburg;gesamt;2\n");
        assertThat(page.locator("form [role=status]")).hasText("Gewählt: gezogen.csv");
        page.selectOption("#edition", "2025");
        page.evaluate("""
            new MutationObserver(() => sessionStorage.seen = [sessionStorage.seen ?? '',
                document.querySelector('.upload [role=status]').textContent,
                document.querySelector('[data-progress]').hidden].join('|'))
                .observe(document.querySelector('.upload [role=status]'), {childList: true})
            """);
        visit.traffic().clear();

        editor.press(SUBMIT);

        assertThat(page).hasURL(FILE);
        assertThat(page.locator("h1")).hasText("gezogen.csv");
        Assertions.assertThat(page.evaluate("sessionStorage.seen").toString())
                .contains("Die Datei wird hochgeladen.|false", "Die Datei ist angekommen und wird geprüft.|false");
        Assertions.assertThat(visit.traffic().addresses())
                .filteredOn(address -> FILE.matcher(address).matches())
                .hasSize(1);
        Assertions.assertThat(visit.errors()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithASentenceBeforeItIsSent(Visits visits) {
        Visit visit = visits.of(Visitor.german(), url());
        Desk editor = uploading(visit);
        choose(editor.page(), new byte[LIMIT + 1]);
        visit.traffic().clear();

        editor.press(SUBMIT);

        assertThat(editor.page().locator("form [role=alert]")).hasText("Die Datei ist größer, als hier erlaubt ist.");
        Assertions.assertThat(visit.traffic().addresses()).isEmpty();
        assertThat(editor.page().locator("[data-progress]")).isHidden();
    }

    @Test
    void aBrokenConnectionIsToldAndTheFileStaysChosen(Visits visits) {
        Desk editor = uploading(visits.of(Visitor.german(), url()));
        Page page = editor.page();
        choose(page, "Stadt;Rang\nHamburg;2\n".getBytes(StandardCharsets.UTF_8));
        page.route("**/redaktion/hochladen", route -> route.abort());

        editor.press(SUBMIT);
        assertThat(page.locator("form [role=alert]")).containsText("Die Verbindung ist abgebrochen");
        Assertions.assertThat(page.evaluate("document.querySelector('#file').files[0].name"))
                .isEqualTo("index.csv");

        page.unroute("**/redaktion/hochladen");
        editor.press(SUBMIT);
        assertThat(page).hasURL(FILE);
    }

    @Test
    void whatTheServerRefusesIsToldByItsPage(Visits visits) {
        Desk editor = uploading(visits.of(Visitor.german(), url()));
        choose(editor.page(), new byte[0]);

        editor.press(SUBMIT);

        assertThat(editor.page().locator("main > [role=alert]")).containsText("eine Datei, die nicht leer ist");
    }

    private static void drop(Page page, String name, String text) {
        JSHandle carried = page.evaluateHandle("""
            ({name, text}) => {
                const carried = new DataTransfer();
                carried.items.add(new File([text], name));
                return carried;
            }
            """, Map.of("name", name, "text", text));
        page.dispatchEvent("form.upload", "drop", Map.of("dataTransfer", carried));
    }

    private static void choose(Page page, byte[] bytes) {
        page.setInputFiles("#file", new FilePayload("index.csv", "text/csv", bytes));
    }

    private Desk uploading(Visit visit) {
        Desk editor = new Desk(visit.page()).signIn(EDITOR);
        editor.page().navigate("/redaktion/hochladen");
        return editor;
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }
}
