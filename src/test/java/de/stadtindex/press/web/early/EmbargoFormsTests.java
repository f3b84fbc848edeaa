package de.stadtindex.press.web.early;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.portal.web.PageReading;
import de.stadtindex.visit.web.format.PageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every page in every form: before the instant no file or picture holds a figure of the coming edition, at the instant all do. */
@Import({ClockTestConfiguration.class, ComingEdition.class, PublicRoutes.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbargoFormsTests extends PageReading {

    private static final Instant RELEASE = MutableClock.START.plus(Duration.ofDays(1));
    private static final List<String> TRACES = List.of("98,7", "98.7", "99,6", "99.6", ComingEdition.SOURCE, "2026.1");
    private static final List<PageFormat> TEXTS = List.of(
            PageFormat.CSV,
            PageFormat.XLSX,
            PageFormat.JSON,
            PageFormat.METADATA,
            PageFormat.SVG,
            PageFormat.EMBED,
            PageFormat.OEMBED);
    private static final List<PageFormat> PICTURES = List.of(PageFormat.PNG, PageFormat.SHARE);
    private static final List<String> QUERIES =
            List.of("", "?stand=2026.1", "?ausgabe=2026", "?stadt=darmstadt&stadt=kassel", "?diagramm=punkte");

    @Autowired
    private PublicRoutes routes;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ComingEdition edition;

    private Map<String, String> tagsWithoutIt = Map.of();

    @BeforeAll
    void schedule() {
        tagsWithoutIt = tags();
        edition.schedule(RELEASE);
    }

    @Test
    void noFileTellsAFigureBeforeTheInstant() {
        clock.moveTo(RELEASE.minusMillis(1));

        List<String> leaks = new ArrayList<>();
        routes.forms(TEXTS, QUERIES).forEach(address -> {
            MvcTestResult answer = request(address);
            assertThat(answer.getResponse().getStatus()).as(address).isLessThan(500);
            boolean found = answer.getResponse().getStatus() < 400;
            if (tells(answer)
                    || (address.contains("/2026") && found)
                    || (address.contains("=2026") && found && tellsYear(address))) {
                leaks.add(address);
            }
        });

        assertThat(leaks).isEmpty();
    }

    /** A picture is named by what it shows: the same name before the instant as if there were no coming edition. */
    @Test
    void noPictureShowsAFigureBeforeTheInstant() {
        clock.moveTo(RELEASE.minusMillis(1));
        assertThat(tags()).isEqualTo(tagsWithoutIt);

        clock.moveTo(RELEASE);
        assertThat(tags()).doesNotContainEntry("/stadt/kassel.share.png", tagsWithoutIt.get("/stadt/kassel.share.png"));
    }

    @Test
    void everyFormTellsTheFiguresFromTheInstantOn() {
        clock.moveTo(RELEASE);

        Set<String> telling = new TreeSet<>();
        routes.forms(TEXTS, List.of("", "?diagramm=punkte")).forEach(address -> {
            if (tells(request(address))) {
                telling.add(address);
            }
        });

        assertThat(telling)
                .contains(
                        "/rangliste/2026.csv",
                        "/rangliste/2026/verwaltung.json",
                        "/en/rangliste/2026.xlsx",
                        "/stadt/kassel.csv",
                        "/stadt/kassel.metadata.json",
                        "/stadt/kassel.svg",
                        "/embed/stadt/darmstadt",
                        "/en/embed/stadt/kassel",
                        "/vergleich/2025/2026.csv",
                        "/land/hessen.xlsx",
                        "/zeitreihe.svg",
                        "/karte.json",
                        "/start.svg");
    }

    /** Only pages that know the parameter refuse what is not public; others ignore it. */
    private static boolean tellsYear(String address) {
        return address.contains("?ausgabe=") && address.matches(".*/(land|karte).*");
    }

    private Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        routes.forms(PICTURES, List.of("")).forEach(address -> {
            MvcTestResult answer = request(address);
            assertThat(answer.getResponse().getStatus()).as(address).isLessThan(500);
            tags.put(address, String.valueOf(answer.getResponse().getHeader("ETag")));
        });
        return tags;
    }

    private static boolean tells(MvcTestResult answer) {
        return answer.getResponse().getStatus() == 200 && TRACES.stream().anyMatch(Told.by(answer)::contains);
    }
}
