package de.stadtindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlCheckerTests {

    private static final String RIGHT = """
        <!doctype html>
        <html lang="de"><head><title>Städte</title></head>
        <body><h1>Städte</h1><svg viewBox="0 0 9 9" role="img" aria-label="Punkt"><circle r="4"/></svg></body></html>
        """;

    @Test
    void aRightDocumentHasNoErrors() {
        assertThat(HtmlChecker.check(Map.of("/", RIGHT)).errors()).isEmpty();
    }

    @Test
    void anErrorIsToldWithItsDocumentAndLine() {
        var broken = RIGHT.replace("<h1>Städte</h1>", "<table><tr><td colspan=x>ä</table>");

        var verdict = HtmlChecker.check(Map.of("/", RIGHT, "/stadt/darmstadt", broken));

        assertThat(verdict.errors()).singleElement().asString().startsWith("/stadt/darmstadt, line 3: Bad value “x”");
    }

    @Test
    void hintsAreKeptApartFromErrors() {
        var verdict = HtmlChecker.check(Map.of("/", RIGHT.replace(" lang=\"de\"", "")));

        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.hints()).singleElement().asString().contains("lang");
    }
}
