package de.stadtindex.press.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.account.Accounts;
import de.stadtindex.article.ArticleRenderer;
import de.stadtindex.article.ArticleText;
import de.stadtindex.article.Articles;
import de.stadtindex.article.RenderedArticle;
import de.stadtindex.platform.access.Role;
import de.stadtindex.portal.web.PageReading;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A statement sheet opened as an article: its facts stay bound to the figures. */
class SheetArticlesTests extends PageReading {

    private static final String PRESS = "erika@press.example";
    private static final String NEW = "/redaktion/artikel/neu";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleRenderer renderer;

    @Autowired
    private SheetArticles sheets;

    @Test
    void theSheetLeadsToTheFormWithTheHeadlineAndThatToTheEditor() {
        String href = open("/presse/darmstadt/2025").select("#entwurf ~ p a").attr("href");
        assertThat(href).isEqualTo(NEW + "?aussagen=darmstadt%2F2024-2025");

        Document form = document(get(href), 200);
        assertThat(form.expectFirst("#headline").val()).contains("Darmstadt", "17");
        MvcTestResult begun = browser.post()
                .uri(NEW)
                .param("headline", "Darmstadt auf Rang 17")
                .param("language", "de")
                .param("aussagen", form.expectFirst("input[name=aussagen]").val())
                .with(csrf())
                .with(accounts.as(PRESS, Role.PRESS))
                .exchange();

        String editor = String.valueOf(begun.getResponse().getRedirectedUrl());
        assertThat(editor).matches("/redaktion/artikel/\\d+/bearbeiten");
        ArticleText text = articles.find(Long.parseLong(editor.replaceAll("\\D", "")))
                .orElseThrow()
                .latest()
                .text();
        assertThat(text.head().headline()).isEqualTo("Darmstadt auf Rang 17");
        assertThat(text.body()).contains("{{aussage ");
    }

    @ParameterizedTest
    @CsvSource({
        "darmstadt/2025, de, Rang 17",
        "darmstadt/2024-2025, en, rank 17",
        "hannover/2025, de, Rang 7",
        "kiel/2019, en, rank"
    })
    void everyPlaceholderIsFilledWithWhatIsProven(String sheet, Locale locale, String fact) {
        ArticleText text = sheets.of(sheet, locale).orElseThrow();

        RenderedArticle article = renderer.render(text);

        assertThat(article.problems()).isEmpty();
        assertThat(text.head().lead() + article.plain()).contains(fact).doesNotContain("{{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "darmstadt",
                "darmstadt/1999",
                "darmstadt/2025-2024",
                "atlantis/2025",
                "darmstadt/2025/x",
                "/",
                "a/b-c"
            })
    void whatIsNoSheetIsNotFound(String sheet) {
        assertThat(sheets.of(sheet, Locale.GERMANY)).isEmpty();
        assertThat(get(NEW + "?aussagen=" + sheet)).hasStatus(404);
    }

    @Test
    void aFixedViewDoesNotOfferAnArticle() {
        assertThat(texts(open("/presse/darmstadt/2025?stand=2025.1"), "#entwurf ~ p a"))
                .isEqualTo(List.of());
    }

    private MvcTestResult get(String address) {
        return browser.get()
                .uri(URI.create(address))
                .with(accounts.as(PRESS, Role.PRESS))
                .exchange();
    }
}
