package de.stadtindex.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.article.PressOffice;
import de.stadtindex.platform.access.Role;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** No page of the desk asks the database once for each row; one statement of each is the check of the session. */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, Accounts.class, PressOffice.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskStatementCountTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private PressOffice press;

    @BeforeAll
    void writeSomething() {
        press.published("Artikel", "{{tabelle darmstadt}}\n\nRang {{rang darmstadt 2024}} im Jahr 2024");
        press.published("Noch ein Artikel", "{{tabelle hamburg}}");
        press.draft("Und ein Entwurf", "{{tabelle hamburg}}");
    }

    @ParameterizedTest
    @CsvSource({
        "/redaktion, 5",
        "/redaktion/hochladen, 3",
        "/redaktion/versionen, 3",
        "/redaktion/versionen/2025.1, 3",
        "/redaktion/register, 5",
        "/redaktion/register/ausgaben/2025, 10",
        "/redaktion/register/staedte, 3",
        "/redaktion/register/staedte/06411000, 11",
        "/redaktion/register/kategorien, 3",
        "/redaktion/register/kategorien/gesellschaft, 9",
        "/redaktion/rueckmeldungen, 3",
        "/redaktion/artikel, 6",
        "/redaktion/artikel/1, 12",
        "/redaktion/artikel/1/bearbeiten, 12",
        "/redaktion/artikel/1/vorschau, 9",
        "/redaktion/vorabzugang/2025, 7",
        "/redaktion/personen, 3",
        "/redaktion/protokoll, 3",
        "/redaktion/zustand, 6",
        "/redaktion/schluessel, 3",
        "/konto, 4"
    })
    void aPageNeedsFewStatements(String address, long most) {
        RequestPostProcessor person = accounts.as("all@count.example", Role.values());
        open(address, person);
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        open(address, person);

        assertThat(statistics.getPrepareStatementCount()).isBetween(1L, most);
    }

    private void open(String address, RequestPostProcessor person) {
        assertThat(browser.get().uri(URI.create(address)).with(person).exchange())
                .hasStatusOk();
    }
}
