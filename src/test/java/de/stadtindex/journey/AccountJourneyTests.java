package de.stadtindex.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.account.FirstPerson;
import de.stadtindex.account.People;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.platform.access.Role;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How people get in, and how they are kept out. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({PostgresTestConfiguration.class, Accounts.class})
class AccountJourneyTests {

    private static final String AUTHENTICATOR = """
        {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
        "isUserVerified": true, "automaticPresenceSimulation": true}}
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private FirstPerson first;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void emptyHouse() {
        database.sql("truncate person, sign_in_attempt, spring_session cascade").update();
    }

    @Test
    void theFirstPersonInvitesAnotherWithoutAnyScript(Visits visits) {
        Desk anna = new Desk(visits.of(Visitor.german().withoutScript(), url()).page());
        anna.page().navigate("/einrichten?schluessel=" + first.newLink().orElseThrow());
        anna.fill("E-Mail-Adresse", "Anna@example.org");
        anna.fill("Name", "Anna Muster");
        anna.fill("Passwort", "passwort1234");
        anna.press("Zugang anlegen");
        assertThat(anna.page().locator(".field-error")).containsText("probieren Angreifer");
        anna.fill("Passwort", Accounts.PASSWORD);
        anna.press("Zugang anlegen");

        anna.signIn("anna@example.org");
        anna.follow("Personen");
        anna.follow("Person einladen");
        anna.fill("E-Mail-Adresse", "berta@example.org");
        anna.fill("Name", "Berta Beispiel");
        anna.tick("Redaktion");
        anna.press("Einladungslink anlegen");
        String link = anna.page().textContent(".secret");

        Desk berta = new Desk(visits.of(Visitor.german().withoutScript(), url()).page());
        berta.page().navigate(link);
        berta.fill("Passwort", Accounts.PASSWORD);
        berta.press("Passwort speichern");
        berta.signIn("berta@example.org");
        assertThat(berta.page()).hasTitle("Übersicht – Stadtindex Redaktion");

        Response denied = berta.page().navigate("/redaktion/personen");
        assertThat(denied.status()).isEqualTo(403);
        assertThat(berta.page().locator("h1")).hasText("Kein Zutritt");

        anna.page().navigate("/redaktion/protokoll");
        assertThat(anna.page().locator("main")).containsText("Einladung angenommen");
    }

    @Test
    void whoIsSignedOutGoesWhereTheyWantedAfterTheSignIn(Visits visits) {
        accounts.enter("carla@example.org", Set.of(Role.ADMINISTRATOR));
        Page page = visits.of(Visitor.english(), url()).page();

        page.navigate("/en/redaktion/personen");
        assertThat(page).hasURL(url() + "/en/anmelden");
        page.fill("#email", "carla@example.org");
        page.fill("#password", Accounts.PASSWORD);
        page.click("main button >> nth=0");

        assertThat(page.locator("h1")).hasText("People");
        assertThat(page.url()).contains("/en/redaktion/personen");
    }

    @Test
    void changedRightsEndTheSession(Visits visits) {
        accounts.enter("dora@example.org", Set.of(Role.ADMINISTRATOR));
        accounts.enter("emil@example.org", Set.of(Role.EDITOR));
        Desk dora = new Desk(visits.of(Visitor.german(), url()).page()).signIn("dora@example.org");
        Desk emil = new Desk(visits.of(Visitor.german(), url()).page()).signIn("emil@example.org");

        dora.page().navigate("/redaktion/personen/emil@example.org");
        dora.press("Zugang sperren");
        assertThat(dora.page().locator("main")).containsText("gesperrt");

        emil.page().navigate("/redaktion");
        assertThat(emil.page()).hasURL(url() + "/anmelden");
        emil.signIn("emil@example.org");
        assertThat(emil.page().locator(".notice[role=status]")).containsText("oder der Zugang ist gesperrt");
    }

    @Test
    void aPasskeyOpensTheDoorWithoutAPassword(Visits visits) {
        accounts.enter("frieda@example.org", Set.of(Role.EDITOR));
        Desk frieda = new Desk(visits.of(Visitor.german(), url()).page()).signIn("frieda@example.org");
        CDPSession device = frieda.page().context().newCDPSession(frieda.page());
        device.send("WebAuthn.enable");
        device.send(
                "WebAuthn.addVirtualAuthenticator",
                JsonParser.parseString(AUTHENTICATOR).getAsJsonObject());

        frieda.page().navigate("/konto");
        frieda.fill("Name des Passkeys, zum Beispiel „Diensttelefon“", "Mein Telefon");
        frieda.press("Passkey anlegen");
        assertThat(frieda.page().getByText("Mein Telefon").first()).isVisible();

        frieda.press("Abmelden");
        String planted = session(frieda);
        frieda.press("Mit Passkey anmelden");
        assertThat(frieda.page()).hasURL(url() + "/redaktion");
        assertThat(session(frieda)).isNotEqualTo(planted);
        assertThat(audit.find(AuditAction.PASSKEY_ADDED, "Mein Telefon", Long.MAX_VALUE, 2))
                .hasSize(1);

        people.disable("test", "frieda@example.org");
        frieda.page().navigate("/anmelden");
        frieda.press("Mit Passkey anmelden");
        assertThat(frieda.page().getByText("Mit diesem Passkey hat es nicht geklappt"))
                .isVisible();
        people.enable("test", "frieda@example.org");
        frieda.signIn("frieda@example.org");

        frieda.page().navigate("/konto");
        frieda.press("Entfernen Mein Telefon");
        assertThat(frieda.page().getByText("Mein Telefon")).hasCount(0);
    }

    private static String session(Desk desk) {
        return desk.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("stadtindex_session"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("none");
    }

    /** Passkeys are bound to a name, so an address in numbers does not do. */
    private String url() {
        return "http://localhost:" + port;
    }
}
