package de.stadtindex.portal.web.info;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.feedback.FeedbackBox;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(PostgresTestConfiguration.class)
class AccessibilityControllerTests {

    private static final String FEEDBACK = "/barrierefreiheit/rueckmeldung";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void emptyTheBox() {
        database.sql("delete from feedback").update();
    }

    @Nested
    class AValidMessage {

        @Test
        void isStoredAndAnsweredWithARedirectThatAReloadCannotSendAgain() {
            var answer = send("/barrierefreiheit/rueckmeldung", "Die Karte ist zu klein.", "");

            assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/barrierefreiheit?gesendet");
            assertThat(stored()).containsExactly("de: Die Karte ist zu klein.");
        }

        @Test
        void isAnsweredInItsLanguage() {
            var answer = send("/en" + FEEDBACK, "The map is too small.", "jo@example.org");

            assertThat(answer).hasRedirectedUrl("/en/barrierefreiheit?gesendet");
            assertThat(stored()).containsExactly("en: The map is too small.");
        }

        @Test
        void leavesNoCookieBehind() {
            assertThat(send(FEEDBACK, "Text", "")).doesNotContainHeader(HttpHeaders.SET_COOKIE);
        }

        @Test
        void mayFillItsLimitWhenLineEndsCountOnce() {
            var lines = "x".repeat(FeedbackBox.MESSAGE_LENGTH - 2) + "\r\nx";

            assertThat(send(FEEDBACK, lines, "")).hasStatus(HttpStatus.SEE_OTHER);
        }

        @Test
        void isThankedFor() {
            var page = page(browser.get().uri("/barrierefreiheit?gesendet").exchange());

            assertThat(page.select("main [role=status] h2").text()).isEqualTo("Danke, Ihre Nachricht ist angekommen");
            assertThat(page.title()).startsWith("Danke");
        }
    }

    @Nested
    class ARefusedMessage {

        @Test
        void keepsTheEntriesAndLinksTheErrorToItsField() {
            var answer = send(FEEDBACK, "", "jo@example.org");

            assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
            var page = page(answer);
            assertThat(page.select("[role=alert] a[href='#message']").text())
                    .isEqualTo("Schreiben Sie bitte, worum es geht.");
            assertThat(page.select("#message").attr("aria-invalid")).isEqualTo("true");
            assertThat(describedBy(page, "message")).contains("Schreiben Sie bitte, worum es geht.");
            assertThat(page.select("#email").val()).isEqualTo("jo@example.org");
            assertThat(page.select("#email").hasAttr("aria-invalid")).isFalse();
            assertThat(stored()).isEmpty();
        }

        @Test
        void speaksTheLanguageOfThePage() {
            var page = page(send("/en" + FEEDBACK, "Text", "no address"));

            assertThat(page.select("[role=alert] li").text())
                    .isEqualTo("Please check the email address. It should look like name@example.org.");
            assertThat(page.select("#message").text()).isEqualTo("Text");
        }

        @Test
        void isOneThatIsTooLong() {
            var page = page(send(FEEDBACK, "x".repeat(FeedbackBox.MESSAGE_LENGTH + 1), ""));

            assertThat(page.select("[role=alert] li").text()).contains("höchstens 5.000 Zeichen");
        }

        @Test
        void isShownAsTextAndNotAsMarkup() {
            var page = page(send(FEEDBACK, "</textarea><b id=planted>", "no address"));

            assertThat(page.select("#planted")).isEmpty();
            assertThat(page.select("#message").text()).isEqualTo("</textarea><b id=planted>");
        }

        @Test
        void isOneTooManyWithinTheHour() {
            database.sql("""
                insert into feedback (received_at, language, message)
                select now(), 'de', 'Text' from generate_series(1, :count)
                """).param("count", FeedbackBox.HOURLY_LIMIT).update();

            var answer = send(FEEDBACK, "Noch eine", "");

            assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
            assertThat(page(answer).select("[role=alert]").text()).contains("Ihre Nachricht ist nicht gespeichert.");
            assertThat(page(answer).select("#message").text()).isEqualTo("Noch eine");
            assertThat(stored()).hasSize(FeedbackBox.HOURLY_LIMIT);
        }
    }

    @Test
    void aRobotThatFillsTheHiddenFieldIsThankedAndIgnored() {
        var answer = browser.post()
                .uri(FEEDBACK)
                .param("message", "Buy now")
                .param("website", "https://example.org")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(stored()).isEmpty();
    }

    @Test
    void theAddressOfTheFormLeadsBackToTheStatementWhenItIsOpened() {
        assertThat(browser.get().uri("/en" + FEEDBACK).exchange()).hasRedirectedUrl("/en/barrierefreiheit");
    }

    @Test
    void theStatementNamesTheDayItWasCheckedInTheReadersLanguage() {
        assertThat(page(browser.get().uri("/barrierefreiheit").exchange()).text())
                .contains("zuletzt geprüft am 24. November 2026.");
        assertThat(page(browser.get().uri("/en/barrierefreiheit").exchange()).text())
                .contains("last reviewed on 24 November 2026.");
    }

    private MvcTestResult send(String address, String message, String email) {
        return browser.post()
                .uri(address)
                .param("message", message)
                .param("page", "")
                .param("email", email)
                .param("website", "")
                .exchange();
    }

    private List<String> stored() {
        return database.sql("select language || ': ' || message as letter from feedback")
                .query((row, _) -> row.getString("letter"))
                .list();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static List<String> describedBy(Document page, String field) {
        return List.of(page.select("#" + field).attr("aria-describedby").split(" ")).stream()
                .map(page::getElementById)
                .map(Element::text)
                .toList();
    }
}
