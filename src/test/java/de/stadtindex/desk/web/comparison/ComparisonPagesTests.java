package de.stadtindex.desk.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.ImportChoices;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.desk.Drafts;
import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.Editions;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What would change is told alike of a file and of a version: against the live version and the edition before. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, Accounts.class, Drafts.class})
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class ComparisonPagesTests {

    private static final String LIVE = "Gegenüber der öffentlichen Version 2025.1";
    private static final String BEFORE = "Gegenüber der Ausgabe 2024";

    private static final String EDITOR = "editor@example.org";
    private static final ImportChoices COMPLETES =
            new ImportChoices(null, null, ImportChoices.Scope.PART, null, Map.of(), Map.of());

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Editions editions;

    @Test
    void aFileIsComparedWithTheLiveVersionAndTheEditionBefore() throws Exception {
        long file = upload(2025, """
            Stadt;Kategorie;Rang;Punkte
            Darmstadt;gesamt;70;84,1
            """);
        uploads.choose(EDITOR, file, COMPLETES);

        Elements changes = page("/redaktion/hochladen/" + file);

        assertThat(changes.select("h3").eachText()).containsExactly(LIVE, BEFORE);
        assertThat(changes.select("p").eachText().getFirst())
                .isEqualTo("Werte: 0 neu, 1 geändert, 0 entfallen; ein Rang ist danach anders."
                        + " Städte: 0 neu, 0 entfallen.");
        assertThat(changes.select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("Darmstadt Gesamtwertung Rang 17")
                .endsWith("Rang 70, 84,1 Punkte");
        assertThat(changes.select("li").eachText())
                .contains("Darmstadt von Rang 17 auf Rang 70", "Darmstadt von Rang 18 auf Rang 70");
    }

    @Test
    void aVersionIsComparedInTheSameWay() throws Exception {
        VersionNumber number = drafts.correction("96.6");

        Elements changes = page("/redaktion/versionen/" + number);

        assertThat(changes.select("h3").eachText()).containsExactly(LIVE, BEFORE);
        assertThat(changes.select("p").eachText().getFirst())
                .startsWith("Werte: 0 neu, 1 geändert, 0 entfallen; kein Rang ist danach anders.");
        assertThat(changes.select("tbody tr").text()).endsWith("Rang 17, 96,6 Punkte");
        assertThat(changes.select("summary").eachText())
                .containsExactly(
                        "Die geänderten Werte im Einzelnen",
                        "Wer in der Gesamtwertung am meisten aufsteigt",
                        "Wer in der Gesamtwertung am meisten zurückfällt");
        assertThat(changes.select("li").eachText()).contains("Hannover von Rang 41 auf Rang 7");
    }

    @Test
    void whatIsPublicIsNotComparedWithItself() throws Exception {
        assertThat(page("/redaktion/versionen/2025.1")).isEmpty();
    }

    @Test
    void aNewEditionIsComparedWithTheOneBeforeAlone() throws Exception {
        editions.create(
                new EditionFacts(new EditionYear(2026), LocalDate.of(2026, 9, 1), 83, 38, 170, 14_110, null, null));

        Elements changes = page("/redaktion/hochladen/" + upload(2026, "Stadt;Rang\nHamburg;2\n"));

        assertThat(changes.select("h3").eachText()).containsExactly("Gegenüber der Ausgabe 2025");
    }

    private long upload(int year, String text) {
        return uploads.receive(
                EDITOR, new EditionYear(year), CategoryKey.OVERALL, "index.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Elements page(String address) throws UnsupportedEncodingException {
        MvcTestResult answer = browser.get()
                .uri(address)
                .with(accounts.as(EDITOR, Role.EDITOR))
                .exchange();
        assertThat(answer).hasStatusOk();
        Document page = Jsoup.parse(answer.getResponse().getContentAsString());
        return page.select("#unterschiede");
    }
}
