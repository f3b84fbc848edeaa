package de.stadtindex.platform.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class MarkupTests {

    @Test
    void elementsContainElementsAndTexts() {
        Markup html = new Markup().open("p").with("id", "rang").text("Rang ");
        html.open("strong").text("17").close("strong").close("p");

        assertThat(html).hasToString("<p id=\"rang\">Rang <strong>17</strong></p>");
    }

    @Test
    void anElementOfOneClassIsWrittenInOneGo() {
        assertThat(new Markup().element("td", "land", "Hessen")).hasToString("<td class=\"land\">Hessen</td>");
    }

    @Test
    void anEmptyElementIsClosed() {
        assertThat(new Markup().open("path").with("d", "M0 0").close("path")).hasToString("<path d=\"M0 0\"></path>");
    }

    @Test
    void textsCannotBecomeElements() {
        assertThat(new Markup().open("b").text("<script>1 & '2'</script>").close("b"))
                .hasToString("<b>&lt;script&gt;1 &amp; &#39;2&#39;&lt;/script&gt;</b>");
    }

    @Test
    void valuesCannotLeaveTheirQuotes() {
        assertThat(new Markup().open("a").with("href", "\" onclick='x'>").close("a"))
                .hasToString("<a href=\"&quot; onclick=&#39;x&#39;&gt;\"></a>");
    }

    @Test
    void whatXmlCannotWriteIsReplaced() {
        assertThat(new Markup().text("a\u0000b\u0007c\uFFFEd\te")).hasToString("a\uFFFDb\uFFFDc\uFFFDd\te");
    }

    @Test
    void umlautsStayAsTheyAre() {
        assertThat(new Markup().text("Köln ▲ 1 – größer")).hasToString("Köln ▲ 1 – größer");
    }

    @Test
    void anAttributeAfterTheContentIsRefused() {
        Markup html = new Markup().open("p").text("Rang");

        assertThatIllegalStateException().isThrownBy(() -> html.with("id", "rang"));
    }
}
