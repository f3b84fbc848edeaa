package de.stadtindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import de.stadtindex.DeskPaths;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.article.PressOffice;
import de.stadtindex.desk.Drafts;
import de.stadtindex.embargo.ComingEdition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The desk is as accessible as the public pages: by axe, by keyboard, at 400 percent, valid, in both languages. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({
    PostgresTestConfiguration.class,
    Accounts.class,
    Drafts.class,
    PressOffice.class,
    ComingEdition.class,
    DeskExample.class
})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskAccessibilityTests {

    private static final List<String> SIGNED_OUT = List.of(
            "/anmelden",
            "/anmelden?fehler",
            "/einladung/gibt-es-nicht",
            "/vorschau/vorbei",
            "/presse",
            "/presse/zugaenglicher-artikel",
            "/presse/vorschau/vorbei");

    @LocalServerPort
    private int port;

    @Autowired
    private DeskExample desk;

    @BeforeAll
    void setUp() throws IOException {
        desk.setUp();
    }

    /** As the public pages are seen: at a desk and light, on a phone and dark. */
    @Test
    void axeFindsNothing(Visits visits) {
        Page page = signedIn(visits);
        List<String> violations = new ArrayList<>();

        everyPage().filter(address -> !address.startsWith("/en")).forEach(address -> {
            page.navigate(address);
            violations.addAll(violations(page, address, 1280, ColorScheme.LIGHT));
            violations.addAll(violations(page, address, 360, ColorScheme.DARK));
        });

        assertThat(violations).isEmpty();
    }

    private static List<String> violations(Page page, String address, int width, ColorScheme colours) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
        return AxeChecks.violations(page).stream()
                .map(fault -> address + " " + width + " " + colours + ": " + fault)
                .toList();
    }

    @Test
    void theKeyboardReachesEverythingInOrder(Visits visits) {
        Page page = signedIn(visits);

        everyPage().filter(address -> !address.startsWith("/en")).forEach(address -> {
            page.navigate(address);
            int stops = KeyboardTests.stops(page);
            List<Object> walk = new ArrayList<>();
            while (walk.size() < stops) {
                Object stop = KeyboardTests.nextStop(page);
                if (walk.isEmpty() || !isWithinAField(page, stop, walk.getLast())) {
                    walk.add(stop);
                }
            }
            assertThat(walk)
                    .as(address)
                    .isEqualTo(IntStream.range(0, stops).boxed().toList());
        });
    }

    @Test
    void everyPageIsValidScrollsNowhereSidewaysAndMissesNoText(Visits visits) {
        Page page = signedIn(visits);
        page.setViewportSize(320, 256);
        Map<String, String> documents = new LinkedHashMap<>();

        everyPage().forEach(address -> {
            documents.put(address, page.navigate(address).text());
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(320);
            assertThat(page.textContent("body")).as(address).doesNotContainPattern("[?]{2}\\w");
        });

        assertThat(HtmlChecker.check(documents).errors()).isEmpty();
    }

    /** Fields of days and times have stops of their own for each part and for the calendar. */
    private static boolean isWithinAField(Page page, Object stop, Object last) {
        return (stop.equals(last) || stop.equals(-1))
                && page.evaluate("document.activeElement.matches('[type=date], [type=time]')")
                        .equals(true);
    }

    private static Stream<String> everyPage() {
        return Stream.concat(DeskPaths.kinds(), SIGNED_OUT.stream()).flatMap(path -> Stream.of(path, "/en" + path));
    }

    private Page signedIn(Visits visits) {
        Page page = visits.of(Visitor.german(), "http://127.0.0.1:" + port).page();
        new Desk(page).signIn(DeskExample.SOMEBODY);
        return page;
    }
}
