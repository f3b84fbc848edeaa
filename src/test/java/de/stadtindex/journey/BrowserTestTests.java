package de.stadtindex.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Proves that the browser tools see what they are for. */
@BrowserTest
class BrowserTestTests {

    private static final String PAGE = """
        <!doctype html>
        <html lang="de">
        <head><title>Probe</title>
        <style>@media (prefers-color-scheme: dark) { h1::after { content: "dunkel" } }</style></head>
        <body><main><h1>Städte</h1><p id="script">ohne Skript</p>%s</main>
        <script>document.querySelector("#script").textContent = navigator.language + " " + innerWidth;</script>
        </body></html>
        """;

    private static TinySite good;
    private static TinySite bad;

    @BeforeAll
    static void serve() throws IOException {
        good = TinySite.serving(PAGE.formatted(""));
        bad = TinySite.serving(PAGE.formatted("<img src='http://localhost:1/pixel.png'>"));
    }

    @AfterAll
    static void stop() {
        good.close();
        bad.close();
    }

    @Test
    void aVisitorHasLanguageWidthAndColours(Visits visits) {
        var page =
                visits.of(Visitor.english().onPhone().inDarkMode(), good.url()).page();

        page.navigate("/");

        assertThat(page.textContent("#script")).isEqualTo("en-GB 360");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('h1'), '::after').content"))
                .isEqualTo("\"dunkel\"");
    }

    @Test
    void aVisitorMayRefuseScript(Visits visits) {
        var visit = visits.of(Visitor.german().withoutScript(), good.url());

        visit.open("/");

        assertThat(visit.page().textContent("#script")).isEqualTo("ohne Skript");
    }

    @Test
    void axeTellsRuleImpactAndPlace(Visits visits) {
        var visit = visits.of(Visitor.german(), bad.url());

        visit.open("/");

        assertThat(AxeChecks.violations(visit.page()))
                .singleElement()
                .asString()
                .startsWith("image-alt (critical)")
                .endsWith("at [img]");
    }

    @Test
    void axeFindsNothingOnAGoodPage(Visits visits) {
        var visit = visits.of(Visitor.german(), good.url());

        visit.open("/");

        assertThat(AxeChecks.violations(visit.page())).isEmpty();
    }

    @Test
    void aVisitWithoutTracesIsPrivate(Visits visits) {
        var visit = visits.of(Visitor.german(), good.url());

        visit.open("/");

        visit.assertPrivate();
        assertThat(visit.errors()).isEmpty();
    }

    @Test
    void aThirdPartyRequestIsNoticed(Visits visits) {
        var visit = visits.of(Visitor.german(), bad.url());

        visit.open("/");

        assertThatThrownBy(visit::assertPrivate).hasMessageContaining("http://localhost:1/pixel.png");
        assertThat(visit.errors()).singleElement().asString().contains("ERR_");
    }

    @Test
    void aCookieIsNoticed(Visits visits) {
        var visit = visits.of(Visitor.german(), good.url());

        visit.open("/cookie");

        assertThatThrownBy(visit::assertPrivate).hasMessageContaining("crumb");
    }

    @Test
    void bytesOnTheWireAreCounted(Visits visits) {
        var visit = visits.of(Visitor.german(), good.url());

        visit.open("/");

        assertThat(visit.traffic().addresses()).containsExactly(good.url() + "/");
        assertThat(visit.traffic().bytes()).isBetween(PAGE.length(), PAGE.length() + 300);
    }
}
