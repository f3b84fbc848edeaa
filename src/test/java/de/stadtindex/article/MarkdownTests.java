package de.stadtindex.article;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.platform.markup.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What press officers type becomes what an article may hold, and nothing else. */
class MarkdownTests {

    @Test
    void theLastLineOfAQuoteNamesItsSpeaker() {
        assertThat(html("> Wir freuen uns.\n> — Erika Muster, Presseamt"))
                .isEqualToIgnoringWhitespace("<figure class=\"quote\"><blockquote><p>Wir freuen uns.</p></blockquote>"
                        + "<figcaption>Erika Muster, Presseamt</figcaption></figure>");
    }

    @Test
    void aQuoteMayNameNobody() {
        assertThat(html("> Wir freuen uns.")).contains("<blockquote>").doesNotContain("figcaption");
    }

    @Test
    void theSpeakerMayStandInAParagraphOfItsOwn() {
        assertThat(html("> Erstens.\n>\n> Zweitens.\n>\n> — Erika Muster"))
                .containsSubsequence("<p>Erstens.</p>", "<p>Zweitens.</p>", "<figcaption>Erika Muster</figcaption>")
                .doesNotContain("<p></p>");
    }

    @Test
    void headingsBeginBelowTheHeadlineAndSkipNoLevel() {
        assertThat(html("### Eins\n\n##### Zwei\n\n### Drei"))
                .containsSubsequence("<h2>Eins</h2>", "<h3>Zwei</h3>", "<h2>Drei</h2>");
    }

    @Test
    void columnsOfFiguresStandToTheRight() {
        assertThat(html("| Jahr | Rang |\n|---|--:|\n| 2025 | 17 |"))
                .contains("<td>2025</td>", "<td class=\"number\">17</td>")
                .doesNotContain("align");
    }

    @Test
    void linksVouchForNothing() {
        assertThat(html("[Bitkom](https://www.bitkom.org/)"))
                .contains("href=\"https://www.bitkom.org/\"")
                .containsAnyOf("rel=\"nofollow noopener\"", "rel=\"noopener nofollow\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![Bild](https://example.org/x.png)",
                "[Klick](javascript:alert(1))",
                "[Klick](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"javascript:alert(1)\">Klick</a>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<style>body { display: none }</style>",
                "<svg onload=alert(1)>"
            })
    void nothingActiveAndNoPictureFromElsewhereGetsThrough(String text) {
        assertThat(html(text)).doesNotContainPattern("<(script|img|iframe|style|svg)|href=\"?(javascript|data)");
    }

    @Test
    void thePlainTextHasNoSigns() {
        assertThat(Markdown.plain("## Titel\n\nEin **fetter** [Link](https://example.org)."))
                .contains("Titel", "Ein fetter")
                .doesNotContain("**", "##");
    }

    private static String html(String text) {
        return Markdown.html(text).markup((_, _) -> new Markup()).toString();
    }
}
