package de.stadtindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.PublicPaths;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Whoever has only a keyboard reaches everything, in the order in which it is read, and sees where they are. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(PostgresTestConfiguration.class)
class KeyboardTests {

    /** Remembers everything that can be operated, in the order of the document, and answers how many there are. */
    private static final String STOPS = """
        () => {
            window.stops = [...document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(stop => stop.tabIndex >= 0 && stop.checkVisibility());
            return window.stops.length;
        }
        """;

    /** Answers which of them has the focus, or -1 where that cannot be seen; a place on the map shows it by its ring. */
    private static final String STOP = """
        () => {
            const stop = document.activeElement;
            const shown = element => getComputedStyle(element);
            const ring = stop.querySelector('.chart-reach');
            const seen = ring
                ? shown(ring).stroke !== 'none'
                : shown(stop).outlineStyle !== 'none' && parseFloat(shown(stop).outlineWidth) >= 2;
            return seen ? window.stops.indexOf(stop) : -1;
        }
        """;

    @LocalServerPort
    private int port;

    static Stream<String> pages() {
        return PublicPaths.kinds().filter(address -> !address.startsWith("/en"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyStopIsReachedInOrderAndSeen(String address, Visits visits) {
        Visit visit = visits.of(Visitor.german(), "http://127.0.0.1:" + port);
        visit.open(address);
        int stops = stops(visit.page());

        List<Object> walk =
                IntStream.range(0, stops).mapToObj(_ -> nextStop(visit.page())).toList();

        assertThat(walk)
                .hasSizeGreaterThan(10)
                .isEqualTo(IntStream.range(0, stops).boxed().toList());
    }

    /** Remembers the stops of the page and counts them. */
    static int stops(Page page) {
        return (Integer) page.evaluate(STOPS);
    }

    /** Goes on with Tab and says which stop has the focus, -1 where that cannot be seen. */
    static Object nextStop(Page page) {
        page.keyboard().press("Tab");
        return page.evaluate(STOP);
    }
}
