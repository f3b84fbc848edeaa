package de.stadtindex.press.web.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.article.ArticleState;
import de.stadtindex.platform.access.Role;
import de.stadtindex.press.web.PressVisits;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People of a press office take an article to the public from its page. */
class ArticleStepsTests extends PressVisits {

    private static final String REASON = "reason=Gute+Gr%C3%BCnde";

    @Test
    void oneWritesAnotherApproves() {
        long id = office.draft("Zu zweit", "Text.");
        assertThat(post(id, "pruefung", WRITER, "")).hasStatus(303);
        assertThat(document(visit("/redaktion/artikel/" + id, WRITER)).select("form[action$=freigeben]"))
                .isEmpty();
        assertThat(post(id, "freigeben", WRITER, "revision=1"))
                .hasStatus(409)
                .bodyText()
                .contains("Wer die letzte Fassung geschrieben hat, gibt sie nicht frei");
        assertThat(post(id, "freigeben", SECOND, "revision=1")).hasStatus(303);

        assertThat(visit("/presse/" + slug(id))).hasStatusOk();
        Document page = document(visit("/redaktion/artikel/" + id, WRITER));
        assertThat(page.select("#protokoll tbody tr")).hasSize(3);
    }

    @Test
    void anInstantIsTakenAsGermanClocksShowIt() {
        long id = office.inReview("Geplant", "Text.");
        assertThat(post(id, "freigeben", SECOND, "revision=1&day=2026-03-03")).hasStatus(400);
        assertThat(post(id, "freigeben", SECOND, "revision=1&day=2026-03-29&time=02:30"))
                .hasStatus(400)
                .bodyText()
                .contains("gibt es an diesem Tag nicht");
        assertThat(post(id, "freigeben", SECOND, "revision=1&day=2026-10-25&time=02:30"))
                .hasStatus(400)
                .bodyText()
                .contains("name=\"occurrence\"");
        assertThat(post(id, "freigeben", SECOND, "revision=1&day=2026-03-03&time=10:00"))
                .hasStatus(303);

        assertThat(office.find(id).publishAt()).hasToString("2026-03-03T09:00:00Z");
        assertThat(document(visit("/redaktion/artikel/" + id, SECOND))
                        .select(".lead")
                        .text())
                .contains("Geplant für 3. März 2026, 10:00 Uhr");
        assertThat(post(id, "anhalten", SECOND, "reason=")).hasStatus(400);
        assertThat(post(id, "anhalten", SECOND, REASON)).hasStatus(303);
        assertThat(office.find(id).state()).isEqualTo(ArticleState.DRAFT);
    }

    @Test
    void olderRevisionsCanBeLookedAtAndBroughtBack() {
        long id = office.draft("Zurück", "Anfang.");
        post(id, "bearbeiten", WRITER, "revision=1&language=de&headline=Zur%C3%BCck&body=Ende.");
        assertThat(document(visit("/redaktion/artikel/" + id + "/fassungen/1", WRITER))
                        .select(".article__body")
                        .text())
                .isEqualTo("Anfang.");
        assertThat(post(id, "fassungen/1/wiederherstellen", WRITER, "revision=1"))
                .hasStatus(409);
        assertThat(post(id, "fassungen/1/wiederherstellen", WRITER, "revision=2"))
                .hasStatus(303);

        assertThat(office.find(id).latest().text().body()).isEqualTo("Anfang.");
        assertThat(visit("/redaktion/artikel/" + id + "/fassungen/9", WRITER)).hasStatus(404);
    }

    @Test
    void aLinkIsShownOnceAndCanBeTakenBack() {
        long id = office.draft("Link", "Vorab.");
        Document page = document(post(id, "links", WRITER, "reader=Erika+Muster"));
        String link = page.select("#link").val().replace("http://localhost", "");
        assertThat(visit(link)).hasStatusOk();
        assertThat(post(id, "links", WRITER, "reader=+")).hasStatus(400);

        String end = document(visit("/redaktion/artikel/" + id, WRITER))
                .select("#aussen li form")
                .attr("action");
        post(id, end.substring(end.indexOf("links")), WRITER, "");

        assertThat(visit(link)).hasStatus(410);
    }

    @Test
    void aNewArticleNeedsAHeadline() {
        assertThat(visit("/redaktion/artikel/neu", WRITER)).hasStatusOk();
        assertThat(begin("  ")).hasStatus(400).bodyText().contains("Eine Überschrift hat 3 bis 200 Zeichen.");
        assertThat(begin("Ein Anfang").getResponse().getRedirectedUrl()).endsWith("/bearbeiten");
    }

    @Test
    void anArticleThatIsNotThereIsNotFound() {
        assertThat(visit("/redaktion/artikel/999999", WRITER)).hasStatus(404);
        assertThat(post(999_999, "pruefung", WRITER, "")).hasStatus(404);
    }

    private MvcTestResult begin(String headline) {
        return browser.post()
                .uri("/redaktion/artikel/neu")
                .param("headline", headline)
                .param("language", "de")
                .with(csrf())
                .with(accounts.as(WRITER, Role.PRESS))
                .exchange();
    }
}
