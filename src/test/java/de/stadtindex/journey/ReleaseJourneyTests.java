package de.stadtindex.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.PublicPaths;
import de.stadtindex.account.Accounts;
import de.stadtindex.account.FirstPerson;
import de.stadtindex.dataimport.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** The whole way of a file, from an empty house to the public at ten sharp, by three people in three browsers without script. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class})
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class ReleaseJourneyTests {

    private static final Instant TOMORROW_AT_TEN = Instant.parse("2026-03-03T09:00:00Z");
    private static final String OLD_SCORE = "90,2";
    private static final String NEW_SCORE = "99,73";

    /** The new score as any page would write it. */
    private static final List<String> TRACES = List.of("99,73", "99.73");

    @LocalServerPort
    private int port;

    @Autowired
    private FirstPerson first;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aFileGoesFromTheInboxToThePublicAtTenSharp(Visits visits) {
        Desk admin = setUp(visits);
        Desk editor = invited(visits, admin, "berta@example.org", "Redaktion");
        Desk approver = invited(visits, admin, "carla@example.org", "Freigabe");

        IndexFiles.everyFormatAndLayout().forEach(file -> assertIsReadWithoutError(editor, file));
        assertFaultIsFound(editor);
        draft(editor);
        submit(editor);
        assertNobodySeesIt(visits);
        schedule(approver);
        clock.moveTo(TOMORROW_AT_TEN.minus(Duration.ofMillis(1)));
        assertNobodySeesIt(visits);
        clock.moveTo(TOMORROW_AT_TEN);
        assertEverybodySeesIt(visits);
    }

    private Desk setUp(Visits visits) {
        Desk admin = visitor(visits);
        admin.page().navigate("/einrichten?schluessel=" + first.newLink().orElseThrow());
        admin.fill("E-Mail-Adresse", "anna@example.org");
        admin.fill("Name", "Anna Muster");
        admin.fill("Passwort", Accounts.PASSWORD);
        admin.press("Zugang anlegen");
        return admin.signIn("anna@example.org");
    }

    private Desk invited(Visits visits, Desk admin, String email, String role) {
        admin.page().navigate("/redaktion/personen/neu");
        admin.fill("E-Mail-Adresse", email);
        admin.fill("Name", "Eine Person");
        admin.tick(role);
        admin.press("Einladungslink anlegen");
        Desk person = visitor(visits);
        person.page().navigate(admin.page().textContent(".secret"));
        person.fill("Passwort", Accounts.PASSWORD);
        person.press("Passwort speichern");
        return person.signIn(email);
    }

    private static void upload(Desk editor, FilePayload file) {
        editor.page().navigate("/redaktion/hochladen");
        editor.page().setInputFiles("#file", file);
        editor.page().selectOption("#edition", "2025");
        editor.press("Datei hochladen und prüfen");
    }

    /** The figures are the public ones, so whatever was misread would show as a change. */
    private static void assertIsReadWithoutError(Desk editor, FilePayload file) {
        upload(editor, file);

        assertThat(editor.page().locator(".stand")).containsText("Zahlen gelesen · keine Fehler");
        assertThat(editor.page().locator("#unterschiede"))
                .containsText("Gegenüber der öffentlichen Version 2025.1 Beide sagen dasselbe.");
        editor.press("Datei verwerfen");
    }

    private static void assertFaultIsFound(Desk editor) {
        String faulty = corrected().replace("09162000;München", ";Minga").replaceFirst("89,6", "viel");
        upload(editor, IndexFiles.file("Index 2025.csv", faulty.getBytes(StandardCharsets.UTF_8)));

        assertThat(editor.page().locator("#befund-NUMBER_UNREADABLE")).containsText("Zeile 3, Spalte F (Punkte)");
        assertThat(editor.page().locator("#befund-CITY_UNKNOWN")).containsText("Minga");
        editor.page().getByLabel("Minga").selectOption("09162000");
        editor.press("Städte zuordnen");
        assertThat(editor.page().locator("#befund-CITY_UNKNOWN")).hasCount(0);
        assertThat(editor.page().locator("main")).containsText("sobald kein Fehler mehr da ist");
        editor.press("Datei verwerfen");
    }

    private static String corrected() {
        return new String(SampleFiles.csv(SampleFiles.onePerFigure()), StandardCharsets.UTF_8)
                .replaceFirst("München;gesamt;1;" + OLD_SCORE, "München;gesamt;1;" + NEW_SCORE);
    }

    private static void draft(Desk editor) {
        upload(editor, IndexFiles.file("Index 2025.csv", corrected().getBytes(StandardCharsets.UTF_8)));
        while (editor.page().locator(".finding form").count() > 0) {
            editor.page().locator(".finding form input[name=reason]").first().fill("So gemeldet");
            editor.page().locator(".finding form button").first().click();
        }
        assertThat(editor.page().locator("main del").first()).containsText(OLD_SCORE);
        assertThat(editor.page().locator("main ins").first()).containsText(NEW_SCORE);

        editor.press("Entwurf anlegen");
        assertThat(editor.page().locator("h1")).hasText("Version 2025.2");
    }

    private static void submit(Desk editor) {
        editor.page().fill("#note", "München hat 99,73 Punkte statt 90,2.");
        editor.press("Hinweis speichern");
        editor.page().fill("#reason-pruefung", "Geprüft");
        editor.press("Zur Prüfung geben");
        assertThat(editor.page().locator(".lead")).containsText("In Prüfung");
    }

    private static void schedule(Desk approver) {
        approver.page().navigate("/redaktion/versionen/2025.2");
        approver.page().fill("#day", "2026-03-03");
        approver.page().fill("#time", "10:00");
        approver.page().fill("#reason-planen", "Stimmt mit der Meldung überein");
        approver.press("Veröffentlichung planen");
        assertThat(approver.page().locator("main")).containsText("Geplant für 3. März 2026, 10:00");
    }

    private void assertNobodySeesIt(Visits visits) {
        var reader = visitor(visits).page().context().request();
        Stream.concat(PublicPaths.all(), Stream.of("/rangliste/2025?stand=2025.2", "/stadt/muenchen"))
                .forEach(path -> {
                    APIResponse answer = reader.get(path);
                    assertThat(answer.text()).as(path).doesNotContain(TRACES);
                    assertThat(answer.status()).as(path).isLessThan(500);
                });
        assertThat(reader.get("/rangliste/2025?stand=2025.2").status()).isEqualTo(404);
    }

    private void assertEverybodySeesIt(Visits visits) {
        Desk reader = visitor(visits);
        for (String path : List.of("/rangliste/2025", "/stadt/muenchen", "/rangliste/2025?stand=2025.2")) {
            reader.page().navigate(path);
            assertThat(reader.page().locator("main")).containsText(NEW_SCORE);
        }
        reader.page().navigate("/berichtigungen");
        assertThat(reader.page().locator("main")).containsText("München hat 99,73 Punkte statt 90,2.");
        reader.page().navigate("/rangliste/2025?stand=2025.1");
        assertThat(reader.page().locator(".banner").first()).containsText("2025.2");
    }

    private Desk visitor(Visits visits) {
        return new Desk(visits.of(Visitor.german().withoutScript(), "http://127.0.0.1:" + port)
                .page());
    }
}
