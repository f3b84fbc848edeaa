package de.stadtindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import de.stadtindex.PostgresTestConfiguration;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** What is copied into another site shows a drawing with its source whole, however wide the column is. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(PostgresTestConfiguration.class)
class EmbedTests {

    private static final List<Integer> COLUMNS = List.of(300, 344, 600, 884);
    private static final int WINDOW = 2400;

    /** What the reserve for wider fonts and smaller phones may leave empty. */
    private static final int MOST_EMPTY = 150;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/stadt/darmstadt, rang",
        "/en/stadt/darmstadt, punkte",
        "/stadt/darmstadt, profil",
        "/stadt/darmstadt, plakette",
        "/karte, karte",
        "/en/vergleich/2024/2025, verlauf",
        "/staedtevergleich?stadt=darmstadt&stadt=kassel&stadt=moenchengladbach&stadt=offenbach, verlauf"
    })
    void nothingIsCutOff(String address, String diagram, Visits visits) throws IOException {
        Page page = visits.of(Visitor.german(), url()).page();
        page.navigate(address);
        String copied = page.locator("#einbetten-" + diagram).inputValue();
        String told = oembed(page, address, diagram);

        for (int column : COLUMNS) {
            for (String code : List.of(copied, told)) {
                // Served from here: a browser lets no site from elsewhere frame one of this machine
                try (TinySite site = TinySite.serving("<!DOCTYPE html><body style=\"margin:0\">" + code)) {
                    page.setViewportSize(column, WINDOW);
                    page.navigate(site.url());
                    check(page, column);
                }
            }
        }
    }

    private String oembed(Page page, String address, String diagram) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        String parameters = query < 0 ? "?" : address.substring(query) + "&";
        var answer = page.request().get(url() + path + ".oembed.json" + parameters + "diagramm=" + diagram);
        return new JsonMapper().readTree(answer.body()).get("html").stringValue();
    }

    private static void check(Page page, int column) {
        ElementHandle element = Objects.requireNonNull(page.querySelector("iframe"));
        Frame frame = Objects.requireNonNull(element.contentFrame());
        frame.waitForSelector("svg");
        int offered = (int) element.evaluate("one => one.clientHeight");
        int needed = (int) frame.evaluate("Math.ceil(document.body.getBoundingClientRect().height)");
        assertThat(offered).as("height at %d px", column).isBetween(needed, needed + MOST_EMPTY);
        assertThat((boolean) frame.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("width at %d px", column)
                .isTrue();
        assertThat(frame.evaluate("getComputedStyle(document.querySelector('p')).fontSize"))
                .isEqualTo("14px");
        assertThat(((Number) frame.evaluate("Math.min(...[...document.querySelectorAll('svg text')]"
                                + ".map(text => text.getBoundingClientRect().height))"))
                        .doubleValue())
                .as("letters at %d px", column)
                .isGreaterThan(10);
    }

    private String url() {
        return "http://localhost:" + port;
    }
}
