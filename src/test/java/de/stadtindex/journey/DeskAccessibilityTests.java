package de.stadtindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import de.stadtindex.DeskPaths;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.article.Pictures;
import de.stadtindex.article.PressOffice;
import de.stadtindex.article.SamplePictures;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.desk.Drafts;
import de.stadtindex.feedback.FeedbackBox;
import de.stadtindex.feedback.FeedbackLetter;
import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.PreviewLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
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
@Import({PostgresTestConfiguration.class, Accounts.class, Drafts.class, PressOffice.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskAccessibilityTests {

    private static final String SOMEBODY = "admin@example.org";
    private static final List<String> SIGNED_OUT = List.of(
            "/anmelden",
            "/anmelden?fehler",
            "/einladung/gibt-es-nicht",
            "/vorschau/vorbei",
            "/presse",
            "/presse/zugaenglicher-artikel",
            "/presse/vorschau/vorbei");

    private static final String BODY = """
        ### Rang {{rang darmstadt 2025}}

        > Wir freuen uns.
        > — Erika Muster, Presseamt

        {{tabelle darmstadt}}

        | Jahr | Rang |
        |---|--:|
        | 2024 | {{rang darmstadt 2024}} |
        """;

    private static final String FAULTY = """
        Stadt;Kategorie;Rang;Punkte
        Hamburg;gesamt;2;viel
        Frankfrut;gesamt;3;90,1
        Hannover;gesamt;7;
        Mittelwert;gesamt;;70,8
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Drafts drafts;

    @Autowired
    private PreviewLinks links;

    @Autowired
    private FeedbackBox feedback;

    @Autowired
    private PressOffice press;

    @Autowired
    private Pictures pictures;

    @BeforeAll
    void letSomebodyIn() throws IOException {
        long article = press.published("Zugänglicher Artikel", BODY);
        Long picture = pictures.receive(SamplePictures.jpeg(800, 400), SOMEBODY);
        press.republish(article, PressOffice.text("Zugänglicher Artikel", BODY, picture));
        press.revise(article, PressOffice.text("Zugänglicher Artikel", "{{rang atlantis 2025}}", picture));
        links.create(drafts.correctionInReview(), "Erika Muster", SOMEBODY);
        feedback.put(new FeedbackLetter("de", "/rangliste/2025", "Die Tabelle ist zu schmal.", "jo@example.org"));
        accounts.enter(SOMEBODY, EnumSet.allOf(Role.class));
        uploads.receive(SOMEBODY, new EditionYear(2025), null, "fehler.csv", FAULTY.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void axeFindsNothingInAnyColoursAndWidth(Visits visits) {
        Page page = signedIn(visits);
        List<String> violations = new ArrayList<>();

        everyPage().filter(address -> !address.startsWith("/en")).forEach(address -> {
            page.navigate(address);
            for (int width : List.of(1280, 360)) {
                page.setViewportSize(width, 800);
                for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
                    AxeChecks.violations(page).forEach(fault -> violations.add(address + " " + width + ": " + fault));
                }
            }
        });

        assertThat(violations).isEmpty();
    }

    @Test
    void nothingScrollsSidewaysAndNoTextIsMissing(Visits visits) {
        Page page = signedIn(visits);
        page.setViewportSize(320, 256);

        everyPage().forEach(address -> {
            page.navigate(address);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(320);
            assertThat(page.textContent("body")).as(address).doesNotContainPattern("[?]{2}\\w");
        });
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
    void everyPageIsValid(Visits visits) {
        Page page = signedIn(visits);
        Map<String, String> documents = new LinkedHashMap<>();

        everyPage()
                .forEach(
                        address -> documents.put(address, page.navigate(address).text()));

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
        new Desk(page).signIn(SOMEBODY);
        return page;
    }
}
