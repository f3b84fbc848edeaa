package de.stadtindex.desk.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.feedback.FeedbackBox;
import de.stadtindex.feedback.FeedbackDesk;
import de.stadtindex.feedback.FeedbackLetter;
import de.stadtindex.platform.access.Role;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody at the desk reads what visitors sent, and nothing of it stays behind once it is deleted. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, Accounts.class, ClockTestConfiguration.class})
class FeedbackControllerTests {

    private static final String PATH = "/redaktion/rueckmeldungen";
    private static final String EDITOR = "editor@example.org";

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private FeedbackBox box;

    @Autowired
    private FeedbackDesk desk;

    @Autowired
    private AuditLog log;

    @BeforeEach
    void empty() {
        desk.newest(Long.MAX_VALUE, 1_000).forEach(message -> desk.delete(message.number(), "test"));
    }

    @Test
    void messagesAreShownNewestFirstWithWhatWasTypedAndNoMore() throws Exception {
        send("<b>Zu</b> schmal", "/rangliste/2025", "jo@example.org");
        send("Zu klein", null, null);

        Document page = page("");

        assertThat(page.select("article .lines").eachText()).containsExactly("Zu klein", "<b>Zu</b> schmal");
        assertThat(page.select("article:first-of-type dd").eachText()).containsExactly("keine gewünscht");
        assertThat(page.select("article:last-of-type dd").eachText())
                .containsExactly("/rangliste/2025", "jo@example.org");
    }

    @Test
    void anAnsweredMessageSaysWhoAnsweredItAndCanBeReopened() throws Exception {
        long number = send("Zu schmal", null, null);

        assertThat(post(number, "erledigt")).hasRedirectedUrl(PATH + "?vor=" + (number + 1) + "#nachricht-" + number);
        assertThat(page("").select("article .kicker").text())
                .endsWith("erledigt am 2. März 2026, 10:00 Uhr von " + EDITOR);
        assertThat(desk.open()).isZero();

        post(number, "offen");
        assertThat(page("").select("article .kicker").text()).endsWith("· offen");
        assertThat(acts(number)).containsExactly(AuditAction.FEEDBACK_REOPENED, AuditAction.FEEDBACK_SETTLED);
    }

    @Test
    void aDeletedMessageLeavesOnlyThatItWasDeleted() throws Exception {
        long number = send("Schmale Tabelle", null, "kim@example.org");

        assertThat(post(number, "loeschen")).hasRedirectedUrl(PATH);
        post(number, "loeschen");

        assertThat(page("").text()).contains("Es gibt keine Nachricht");
        assertThat(acts(number)).containsExactly(AuditAction.FEEDBACK_DELETED);
        assertThat(log.find(null, "kim@example.org", Long.MAX_VALUE, 1)).isEmpty();
        assertThat(log.find(null, "schmale", Long.MAX_VALUE, 1)).isEmpty();
    }

    @Test
    void olderMessagesAreOnTheNextPage() throws Exception {
        for (int i = 0; i < 21; i++) {
            send("Nachricht " + (char) ('a' + i), null, null);
        }

        Document first = page("");
        assertThat(first.select("article")).hasSize(20);
        Document second = page(first.select("main > p a").attr("href").substring(PATH.length()));
        assertThat(second.select("article .lines").eachText()).containsExactly("Nachricht a");
        assertThat(second.select("main > p a")).isEmpty();
    }

    private final AtomicInteger senders = new AtomicInteger();

    private long send(String message, @Nullable String about, @Nullable String email) {
        box.put(new FeedbackLetter("de", about, message, email), "192.0.2." + senders.incrementAndGet());
        return desk.newest(Long.MAX_VALUE, 1).getFirst().number();
    }

    private Document page(String query) throws UnsupportedEncodingException {
        MvcTestResult answer = browser.get()
                .uri(PATH + query)
                .with(accounts.as(EDITOR, Role.EDITOR))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult post(long number, String act) {
        return browser.post()
                .uri(PATH + "/" + number + "/" + act)
                .with(csrf())
                .with(accounts.as(EDITOR, Role.EDITOR))
                .exchange();
    }

    private List<AuditAction> acts(long number) {
        return log.find(null, "#" + number, Long.MAX_VALUE, 20).stream()
                .filter(line -> line.note().subject().equals("#" + number))
                .map(line -> line.note().action())
                .toList();
    }
}
