package de.stadtindex.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.article.PressOffice;
import jakarta.persistence.EntityManagerFactory;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** No page asks the database once per row: the number of statements is small and does not depend on the figures. */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, PressOffice.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private PressOffice press;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    void publishSomething() {
        IntStream.rangeClosed(1, 3)
                .forEach(number -> database.sql("insert into city_former_slug values (?, '06411000')")
                        .param("frueher-" + number)
                        .update());
        press.published("Noch ein Artikel", "{{tabelle hamburg}}");
        press.published("Gezählter Artikel", "{{tabelle darmstadt}}\n\nRang {{rang darmstadt 2024}} im Jahr 2024");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 4",
        "/rangliste/2025, 4",
        "/rangliste/2024/verwaltung, 5",
        "/stadt/darmstadt, 4",
        "/vergleich/2024/2025, 4",
        "/staedtevergleich?stadt=darmstadt&stadt=kassel, 8",
        "/land, 4",
        "/land/hessen, 8",
        "/karte, 4",
        "/zeitreihe, 6",
        "/presse, 3",
        "/presse/gezaehlter-artikel, 4",
        "/suche?q=a, 4",
        "/presse/darmstadt/2025, 6",
        "/aussage/rang_darmstadt_gesamt_2025_17_stand_2025.1, 8",
        "/faktencheck, 4",
        "/stadt/darmstadt.pdf, 4",
        "/zitat/stadt/darmstadt, 4",
        "/zitat/vergleich/2024/2025, 4",
        "/daten, 4",
        "/feed/alles.atom, 8",
        "/feed/stadt/darmstadt.atom, 8",
        "/kalender.ics, 4",
        "/sitemap.xml, 5",
        "/api/v1/editions, 2",
        "/api/v1/editions/2025, 3",
        "/api/v1/versions, 3",
        "/api/v1/versions/2025.1, 6",
        "/api/v1/cities, 4",
        "/api/v1/results?limit=200&gaps=true, 4",
        "/api/v1/results?city=darmstadt&city=kassel&city=06414000, 4",
        "/api/v1/results?city=frueher-1&city=frueher-2&city=frueher-3, 4",
        "/api/v1/comparisons/2024/2025, 4",
        "/api/v1/changes?from=2024.1&to=2025.1, 6",
        "/api/v1/claims?city=darmstadt, 4",
        "/api/v1/claims/rang_darmstadt_gesamt_2025_17_stand_2025.1, 8"
    })
    void aPageNeedsFewStatements(String address, long most) {
        open(address);
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        open(address);

        assertThat(statistics.getPrepareStatementCount()).isBetween(1L, most);
    }

    @Test
    void aLaterPageUnderstandsItsQuestionOnce() throws UnsupportedEncodingException {
        String first = browser.get()
                .uri("/api/v1/results?city=frueher-1&limit=1")
                .exchange()
                .getResponse()
                .getContentAsString();

        aPageNeedsFewStatements(new JsonMapper().readTree(first).get("next").asString(), 6);
    }

    private void open(String address) {
        assertThat(browser.get().uri(URI.create(address)).exchange()).hasStatusOk();
    }
}
