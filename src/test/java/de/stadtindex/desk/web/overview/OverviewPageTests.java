package de.stadtindex.desk.web.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.desk.Drafts;
import de.stadtindex.feedback.FeedbackBox;
import de.stadtindex.feedback.FeedbackDesk;
import de.stadtindex.feedback.FeedbackLetter;
import de.stadtindex.ranking.ReleaseDesk;
import de.stadtindex.ranking.VersionDesk;
import de.stadtindex.ranking.VersionState;
import de.stadtindex.ranking.Versions;
import jakarta.persistence.EntityManagerFactory;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The first page tells everybody what waits for them, and nobody what waits for others alone. */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, Drafts.class})
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class OverviewPageTests {

    private static final String EDITOR = "editor@example.org";
    private static final String APPROVER = "approver@example.org";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Drafts drafts;

    @Autowired
    private VersionDesk desk;

    @Autowired
    private ReleaseDesk releases;

    @Autowired
    private Uploads uploads;

    @Autowired
    private FeedbackBox box;

    @Autowired
    private FeedbackDesk feedback;

    @Autowired
    private Versions versions;

    @Autowired
    private EntityManagerFactory entities;

    /** Nothing waits for anybody when the next test begins. */
    @AfterEach
    void tidyUp() {
        feedback.newest(Long.MAX_VALUE, 10).forEach(message -> feedback.delete(message.number(), "test"));
        uploads.undecided(EDITOR).forEach(upload -> uploads.discard(EDITOR, upload.id()));
        versions.all().stream()
                .filter(version -> version.state() == VersionState.DRAFT || version.state() == VersionState.IN_REVIEW)
                .forEach(version -> desk.discard(version.number(), "test", "Next test"));
        clock.reset();
    }

    @Test
    void whoHasNothingToDoReadsTheNextStep() throws Exception {
        assertThat(page(EDITOR, "EDITOR").select(".next").text()).startsWith("Eine Datei hochladen");
        assertThat(page(APPROVER, "APPROVER").select(".next").text()).contains("steht sie hier");
        assertThat(page("admin@example.org", "ADMINISTRATOR").select(".next").text())
                .startsWith("Personen einladen");

        Document press = page("press@example.org", "PRESS");
        assertThat(press.select("main .entries a").eachAttr("href")).containsExactly("/rangliste/2025");
        assertThat(press.select("main h2").eachText()).containsExactly("Öffentlich");
        assertThat(press.select(".entries span").text()).startsWith("Version 2025.1, seit 11. September 2025");
    }

    @Test
    void aVersionInReviewWaitsForSomebodyElseThanItsAuthor() throws Exception {
        VersionNumber number = drafts.correctionInReview();

        assertThat(tasks(page(APPROVER, "APPROVER")))
                .singleElement()
                .asString()
                .startsWith("Version %s prüfen und freigeben".formatted(number));
        Document author = page(Drafts.AUTHOR, "EDITOR", "APPROVER");
        assertThat(tasks(author)).isEmpty();
        assertThat(author.select("main").text())
                .contains("Version %s ist in Prüfung Sie haben sie angelegt".formatted(number));
        assertThat(page("press@example.org", "PRESS").text()).doesNotContain(number.toString());
    }

    @Test
    void filesDraftsAndFeedbackWaitForAnEditor() throws Exception {
        uploads.receive(EDITOR, new EditionYear(2025), null, "mein index.csv", new byte[] {1});
        uploads.receive("other@example.org", new EditionYear(2025), null, "fremd.csv", new byte[] {1});
        uploads.discard(EDITOR, uploads.receive(EDITOR, new EditionYear(2025), null, "weg.csv", new byte[] {1}));
        VersionNumber returned = drafts.correctionInReview();
        desk.sendBack(returned, APPROVER, "Bitte nachrechnen");
        box.put(new FeedbackLetter("de", null, "Zu schmal", null), "192.0.2.1");

        assertThat(tasks(page(EDITOR, "EDITOR")))
                .satisfiesExactly(
                        file -> assertThat(file).startsWith("Über „mein index.csv“ entscheiden"),
                        draft -> assertThat(draft)
                                .startsWith("Entwurf %s zur Prüfung geben".formatted(returned))
                                .contains("Zurückgegeben von " + APPROVER, "„Bitte nachrechnen“"),
                        message -> assertThat(message).startsWith("Eine Rückmeldung ist offen"));
        assertThat(page(APPROVER, "APPROVER").select("main").text())
                .contains("Entwurf " + returned)
                .doesNotContain("Rückmeldung", "index.csv");
    }

    @Test
    void aScheduledReleaseTellsItsInstantWhereEditionsAreReleased() throws Exception {
        VersionNumber number = drafts.correctionInReview();
        releases.approve(number, Instant.parse("2026-05-04T08:00:00Z"), APPROVER, "Right");

        assertThat(page(EDITOR, "EDITOR").select("main").text())
                .contains("Version %s ist geplant Öffentlich ab 4. Mai 2026, 10:00 Uhr".formatted(number));
        clock.moveTo(Instant.parse("2026-05-04T08:00:00Z"));
        assertThat(page(EDITOR, "EDITOR").select("main").text())
                .contains("Version %s, seit 4. Mai 2026, 10:00 Uhr".formatted(number))
                .doesNotContain("ist geplant");
        releases.withdraw(number, APPROVER, "Next test");
    }

    @Test
    void administratorsSeeTheLatestOfTheLogAndNobodyElseDoes() throws Exception {
        uploads.receive(EDITOR, new EditionYear(2025), null, "protokoll.csv", new byte[] {1});

        assertThat(page("admin@example.org", "ADMINISTRATOR")
                        .select("tbody tr")
                        .eachText()
                        .getFirst())
                .contains("Datei hochgeladen", "2025: protokoll.csv");
        assertThat(page(APPROVER, "EDITOR", "APPROVER").select("table")).isEmpty();
    }

    @Test
    void thePageNeedsFewStatements() throws Exception {
        uploads.receive(EDITOR, new EditionYear(2025), null, "viele.csv", new byte[] {1});
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        page(EDITOR, "ADMINISTRATOR", "EDITOR", "APPROVER", "PRESS");

        assertThat(statistics.getPrepareStatementCount()).isBetween(1L, 5L);
    }

    private Document page(String person, String... roles) throws UnsupportedEncodingException {
        MvcTestResult answer =
                browser.get().uri("/redaktion").with(user(person).roles(roles)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static List<String> tasks(Document page) {
        return page.select("main > section:first-of-type .entries li").eachText();
    }
}
