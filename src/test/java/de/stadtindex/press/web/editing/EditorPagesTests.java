package de.stadtindex.press.web.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.article.ArticleText;
import de.stadtindex.article.SamplePictures;
import de.stadtindex.platform.access.Role;
import de.stadtindex.press.web.PressVisits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The editor keeps all that is typed: saved, meanwhile, or against somebody else who saved first. */
class EditorPagesTests extends PressVisits {

    private static final String REST = "&language=de&headline=Titel&lead=Vorspann";

    @Test
    void aTextIsSavedWithItsPictureAndAllElse() throws IOException {
        long id = office.draft("Mit Bild", "Alt.");
        MvcTestResult answer = send(id, "1", "Neu.", SamplePictures.jpeg(900, 300));

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/redaktion/artikel/" + id);
        ArticleText text = office.find(id).latest().text();
        assertThat(text.body()).isEqualTo("Neu.\n\nZweiter Absatz.");
        assertThat(text.about().cities()).hasSize(2);
        assertThat(text.about().versions()).hasToString("[2025.1]");
        assertThat(text.pictureId()).isNotNull();
        assertThat(visit("/redaktion/artikel/bild/" + text.pictureId() + "/klein.jpg", WRITER))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "no-store");
        assertThat(document(visit("/redaktion/artikel/" + id + "/vorschau", WRITER))
                        .select("article img")
                        .attr("src"))
                .isEqualTo("/redaktion/artikel/bild/" + text.pictureId() + "/gross.jpg");
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAndTheTextStays() {
        long id = office.draft("Kein Bild", "Alt.");
        MvcTestResult answer = send(id, "1", "Neu.", "<svg/>".getBytes(StandardCharsets.US_ASCII));

        assertThat(answer).hasStatus(400).bodyText().contains("weder JPEG noch PNG");
        assertThat(document(answer).select("#body").text()).contains("Neu.", "Zweiter Absatz.");
    }

    @Test
    void whoComesSecondSeesBothTexts() {
        long id = office.draft("Streit", "Anfang.");
        assertThat(post(id, "bearbeiten", SECOND, "revision=1&body=Der+andere+Text" + REST))
                .hasStatus(303);
        MvcTestResult answer = post(id, "bearbeiten", WRITER, "revision=1&body=Mein+Text" + REST);

        assertThat(answer).hasStatus(409);
        Document page = document(answer);
        assertThat(page.select("[role=alert]").text()).contains("Der andere Text", SECOND, "Fassung 2");
        assertThat(page.select("#body").text()).isEqualTo("Mein Text");
        String next = page.select("input[name=revision]").val();
        assertThat(post(id, "bearbeiten", WRITER, "revision=" + next + "&body=Beides" + REST))
                .hasStatus(303);
        assertThat(office.find(id).latest().number()).isEqualTo(3);
    }

    @Test
    void whatTheScriptSendsIsOfferedAfterACrash() {
        long id = office.draft("Absturz", "Anfang.");
        assertThat(post(id, "zwischenstand", WRITER, "revision=1&body=Halber+Satz&alt=Ein+Haus" + REST))
                .hasStatus(204);

        assertThat(document(visit("/redaktion/artikel/" + id + "/bearbeiten", WRITER))
                        .select(".notice")
                        .text())
                .contains("Nicht gespeicherter Stand vom 2. März 2026, 10:00 Uhr");
        Document restored = document(visit("/redaktion/artikel/" + id + "/zwischenstand", WRITER));
        assertThat(restored.select("#body").text()).isEqualTo("Halber Satz");
        assertThat(restored.select("#alt").text()).isEqualTo("Ein Haus");
        assertThat(document(visit("/redaktion/artikel/" + id + "/bearbeiten", SECOND))
                        .text())
                .doesNotContain("Nicht gespeicherter Stand");

        assertThat(post(id, "zwischenstand/verwerfen", WRITER, "")).hasStatus(303);
        assertThat(document(visit("/redaktion/artikel/" + id + "/bearbeiten", WRITER))
                        .text())
                .doesNotContain("Nicht gespeicherter Stand");
    }

    @Test
    void citiesNobodyKnowsAreNamed() {
        long id = office.draft("Atlantis", "Anfang.");
        MvcTestResult answer = post(id, "bearbeiten", WRITER, "revision=1&body=x&cities=Darmstadt,+Atlantis" + REST);

        assertThat(answer).hasStatus(400).bodyText().contains("<q>Atlantis</q>");
        assertThat(document(answer).select("#cities").val()).isEqualTo("Darmstadt, Atlantis");
    }

    @Test
    void emptyPlaceholdersAreListedInTheEditor() {
        long id = office.draft("Platzhalter", "{{rang atlantis 2025}} und {{wetter}}");
        assertThat(document(visit("/redaktion/artikel/" + id + "/bearbeiten", WRITER))
                        .select(".notice li")
                        .eachText())
                .containsExactly(
                        "{{rang atlantis 2025}} Keine Stadt hat diesen Namen in ihrer Adresse.",
                        "{{wetter}} Diesen Platzhalter gibt es nicht.");
    }

    private MvcTestResult send(long id, String revision, String body, byte[] file) {
        return browser.post()
                .uri("/redaktion/artikel/" + id + "/bearbeiten")
                .multipart()
                .file(new MockMultipartFile("file", "bild.jpg", "image/jpeg", file))
                .param("revision", revision)
                .param("language", "de")
                .param("headline", "Mit Bild")
                .param("body", body + "\r\n\r\nZweiter Absatz.")
                .param("versions", "2025.1")
                .param("cities", "darmstadt, Kassel")
                .with(csrf())
                .with(accounts.as(WRITER, Role.PRESS))
                .exchange();
    }
}
