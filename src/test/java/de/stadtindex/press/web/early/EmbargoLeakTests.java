package de.stadtindex.press.web.early;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.account.Accounts;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.embargo.EarlyAccesses;
import de.stadtindex.platform.access.Role;
import de.stadtindex.portal.web.PageReading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Every registered public route, for the own city of somebody with early access and for another, signed out and in each
 * role: before the instant no answer holds a figure of the coming edition, at the instant all do that show figures.
 */
@AutoConfigureMockMvc
@Import({ClockTestConfiguration.class, ComingEdition.class, PublicRoutes.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbargoLeakTests extends PageReading {

    private static final String WITH_ACCESS = "erika@press.example";
    private static final Instant OPENS = MutableClock.START.plus(Duration.ofHours(1));
    private static final Instant RELEASE = MutableClock.START.plus(Duration.ofDays(1));
    private static final List<String> TRACES =
            List.of("98,7", "98.7", "99,6", "99.6", ComingEdition.SOURCE, "2026.1<", "\"2026.1\"");

    /** Queries under which the same routes are asked again. */
    private static final List<String> QUERIES =
            List.of("", "?stand=2026.1", "?ausgabe=2026", "?q=kassel", "?version=2026.1");

    @Autowired
    private PublicRoutes routes;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ComingEdition edition;

    @Autowired
    private EarlyAccesses accesses;

    @BeforeAll
    void scheduleAndGrant() {
        accounts.ofPress(WITH_ACCESS, ComingEdition.DARMSTADT);
        edition.schedule(RELEASE);
        accesses.grant(ComingEdition.YEAR, WITH_ACCESS, OPENS, "admin@example.org");
    }

    /** Whoever may ask; those of the desk see previews only where they ask for one. */
    static Stream<String> viewers() {
        return Stream.concat(
                Stream.of("signed out", WITH_ACCESS),
                Arrays.stream(Role.values()).map(Role::name));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void noRouteTellsAFigureBeforeTheInstant(String viewer) {
        clock.moveTo(RELEASE.minusMillis(1));

        List<String> leaks = new ArrayList<>();
        routes.addresses(mayPreview(viewer) ? List.of("", "?ausgabe=2026") : QUERIES)
                .forEach(address -> {
                    MvcTestResult answer = get(address, viewer);
                    assertThat(answer.getResponse().getStatus()).as(address).isLessThan(500);
                    if (tells(answer)
                            || (address.contains("/2026")
                                    && answer.getResponse().getStatus() < 400)) {
                        leaks.add(address);
                    }
                });

        assertThat(leaks).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void theFactCheckKnowsNothingBeforeTheInstant(String viewer) {
        clock.moveTo(RELEASE.minusMillis(1));

        for (String address : List.of("/api/v1/faktencheck", "/en/api/v1/faktencheck", "/faktencheck")) {
            MvcTestResult answer = browser.post()
                    .uri(address + "?ausgabe=2026&stadt=darmstadt")
                    .contentType(address.contains("api") ? MediaType.TEXT_PLAIN : MediaType.APPLICATION_FORM_URLENCODED)
                    .content(
                            address.contains("api")
                                    ? "Darmstadt steht 2026 auf Rang 3."
                                    : "text=Darmstadt steht 2026 auf Rang 3.")
                    .with(csrf())
                    .with(as(viewer))
                    .exchange();
            assertThat(answer.getResponse().getStatus()).as(address).isLessThan(500);
            assertThat(body(answer))
                    .as(address)
                    .doesNotContain("Rang 2 von 4", "rank 2 of 4")
                    .doesNotContain(TRACES);
        }
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void everyRouteThatShowsFiguresTellsThemFromTheInstantOn(String viewer) {
        clock.moveTo(RELEASE);

        Set<String> telling = new TreeSet<>();
        routes.addresses(List.of("")).forEach(address -> {
            MvcTestResult answer = get(address, viewer);
            assertThat(answer.getResponse().getStatus()).as(address).isLessThan(500);
            if (tells(answer)) {
                telling.add(address);
            }
        });

        assertThat(telling)
                .contains(
                        "/",
                        "/stadt/darmstadt",
                        "/stadt/kassel",
                        "/rangliste/2026",
                        "/rangliste/2026/verwaltung",
                        "/presse/darmstadt/2026",
                        "/presse/kassel/2026",
                        "/land/hessen",
                        "/en/stadt/kassel",
                        "/feed/stadt/kassel.atom",
                        "/api/v1/editions/2026",
                        "/api/v1/versions/2026.1",
                        "/api/v1/cities/kassel",
                        "/api/v1/comparisons/2025/2026",
                        "/zitat/rangliste/2026");
    }

    @Test
    void theListOfEarlyAccessIsToldWithTheRelease() {
        clock.moveTo(RELEASE.minusMillis(1));
        assertThat(body(request("/vorabzugang"))).doesNotContain(WITH_ACCESS, "Name of", "2026");

        clock.moveTo(RELEASE);
        assertThat(texts(open("/vorabzugang"), "main table tbody tr"))
                .containsExactly("Name of " + WITH_ACCESS + " Darmstadt 2. März 2026, 11:00 Uhr");
        assertThat(body(request("/en/vorabzugang"))).contains("Name of " + WITH_ACCESS);
    }

    private MvcTestResult get(String address, String viewer) {
        return browser.get().uri(address).with(as(viewer)).exchange();
    }

    private RequestPostProcessor as(String viewer) {
        return switch (viewer) {
            case "signed out" -> request -> request;
            case WITH_ACCESS -> accounts.as(WITH_ACCESS, Role.PRESS);
            default -> accounts.as(viewer.toLowerCase(Locale.ROOT) + "@example.org", Role.valueOf(viewer));
        };
    }

    private static boolean mayPreview(String viewer) {
        return Stream.of(Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR)
                .map(Role::name)
                .anyMatch(viewer::equals);
    }

    private static boolean tells(MvcTestResult answer) {
        return answer.getResponse().getStatus() == 200 && TRACES.stream().anyMatch(Told.by(answer)::contains);
    }
}
