package de.stadtindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.PublicPaths;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Every kind of page can be used by everyone: in both languages, light and dark, on a phone and at a desk. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(PostgresTestConfiguration.class)
class AccessibilityTests {

    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final int HEIGHT = 800;
    private static final int WIDTH_AT_400_PERCENT = 320;
    private static final int HEIGHT_AT_400_PERCENT = 256;

    @LocalServerPort
    private int port;

    static Stream<String> pages() {
        return PublicPaths.all();
    }

    /** Of the two languages of a page one is seen at a desk and light, the other on a phone and dark. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyPageCanBeUsedByEveryoneAndLeavesNoTrace(String address, Visits visits) {
        Visit visit = visits.of(Visitor.german(), url());
        boolean isEnglish = address.startsWith("/en");
        visit.page().setViewportSize(WIDTH_AT_400_PERCENT, HEIGHT_AT_400_PERCENT);

        int status = visit.open(address).status();

        assertScrollsNowhereSideways(visit);
        assertLeavesNoTrace(visit, status);
        assertPasses(visit, isEnglish ? PHONE : DESK, isEnglish ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    private static void assertScrollsNowhereSideways(Visit visit) {
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(WIDTH_AT_400_PERCENT);
    }

    private static void assertLeavesNoTrace(Visit visit, int status) {
        visit.assertPrivate();
        assertThat(visit.errors()).as("errors on the console").hasSizeLessThanOrEqualTo(status >= 400 ? 1 : 0);
        assertThat(visit.page().textContent("body"))
                .as("texts that are missing")
                .doesNotContainPattern("[?]{2}\\w");
    }

    private static void assertPasses(Visit visit, int width, ColorScheme colours) {
        visit.page().setViewportSize(width, HEIGHT);
        visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(colours));

        assertThat(AxeChecks.violations(visit.page()))
                .as(width + " px, " + colours)
                .isEmpty();
    }

    @Test
    void theKeyboardReachesTheContentFirst(Visits visits) {
        Visit visit = visits.of(Visitor.german(), url());
        visit.open("/stadt/darmstadt");

        visit.page().keyboard().press("Tab");
        assertThat(visit.page().evaluate("document.activeElement.textContent")).isEqualTo("Zum Inhalt springen");
        visit.page().keyboard().press("Enter");

        assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("inhalt");
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }
}
