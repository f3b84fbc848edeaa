package de.stadtindex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Rang</p>",
                "<p><b th:text='#{rank}'>1</b> von</p>",
                "<p title='Rang'></p>",
                "<p th:text='#{rank}'><br></p><input th:text='#{rank}'>Rang",
                "<svg aria-label='Karte'></svg>",
                "<p th:text=\"|Rang ${rank}|\"></p>",
                "<p th:text=\"'Rang ' + ${rank}\"></p>",
                "<p>[[|Rang ${rank}|]]</p>",
                "<html th:replace='~{layout :: page(~{::main})}'><main>Rang</main></html>"
            })
    void textOutsideTheBundlesIsFound(String template) {
        assertThat(VisibleText.in(template)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text='#{rank}'>Rang</p>",
                "<p>[[#{rank}]] · 17 %</p>",
                "<p title='Rang' th:title='#{rank}'></p>",
                "<p th:text=\"|${rank}&nbsp;${row.change ? 'a' : 'b'}|\"></p>",
                "<p th:text=\"${kind == 'up' ? 1 : 2}\"></p>",
                "<title th:replace='${title}'>Rang</title>",
                "<p th:replace='~{rank :: row(${row})}'><b>Rang</b></p>",
                "<title>Teile</title><p th:fragment='row' th:text='#{rank}'></p>",
                "<tr th:fragment='row'><td th:text='${state}'>Hessen</td></tr>",
                "<link th:if=\"${a > b}\" rel='icon'><p>[[#{rank}]]</p>",
                "<!-- Rang --><script>let rank;</script>"
            })
    void samplesAndExpressionsAreNot(String template) {
        assertThat(VisibleText.in(template)).isEmpty();
    }

    @Test
    void theFindingQuotesTheText() {
        assertThat(VisibleText.in("<p>Rang</p>")).containsExactly("Rang");
    }
}
