package de.stadtindex.desk.web.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.platform.access.Role;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Operators read at a glance how the portal is. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, Accounts.class})
class ConditionPageTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcConnectionDetails database;

    @Test
    void itSaysHowThePortalIsAndWhatIsMissing() throws Exception {
        assertThat(text("/redaktion/zustand"))
                .contains("Punkte sind zu beachten.")
                .containsPattern("Öffentlich sind 7 Ausgaben: die Versionen 2025[.]\\d")
                .contains("Diese Instanz erfährt von Änderungen.")
                .containsPattern("PostgreSQL 18[.]\\d+ auf einem eigenen Server.")
                .containsPattern("Die Datenbank ist \\d+ MB groß. \\d+ Migrationen, die letzte hat die Nummer \\d{3}.")
                .contains("Die Uhren von Portal und Datenbank gehen gleich.")
                .contains("Zu beachten: Kein Mailserver ist genannt.", "SPRING_MAIL_HOST")
                .contains("Zu beachten: Die öffentliche Adresse fehlt.", "STADTINDEX_WEB_PUBLIC_URL")
                .contains("fehlen 9 Angaben", "stadtindex.operator.name");
    }

    /** A context that was laid aside between two classes of tests begins to listen anew. */
    @Test
    void itCountsTheInstancesThatListen() {
        await().untilAsserted(() -> assertThat(text("/redaktion/zustand"))
                .containsPattern("\\d Instanz(en hören| hört) gerade auf die Datenbank."));
    }

    @Test
    void itSaysTheSameInEnglish() throws Exception {
        assertThat(text("/en/redaktion/zustand"))
                .contains("points need attention.", "The clocks of portal and database agree.");
    }

    @Test
    void itTellsNoSecret() throws Exception {
        assertThat(text("/redaktion/zustand")).doesNotContain(String.valueOf(database.getPassword()));
    }

    private String text(String address) throws UnsupportedEncodingException {
        return Jsoup.parse(browser.get()
                        .uri(address)
                        .with(accounts.as("admin@condition.example", Role.ADMINISTRATOR))
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .text();
    }
}
