package de.stadtindex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;

/** How much a type is wanted is what the most precise range says of it, wherever it stands. */
class AcceptHeaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle|1",
                "text/*|1",
                "*/*;q=0.3|0.3",
                "text/turtle;q=0, */*|0",
                "*/*, text/turtle;q=0|0",
                "*/*, text/*;q=0.2|0.2",
                "text/*;q=0.2, text/turtle;q=0.9|0.9",
                "application/json, text/html|0"
            })
    void theMostPreciseRangeCounts(String header, double quality) {
        assertThat(quality(header)).isEqualTo(quality);
    }

    @Test
    void whoSaysNothingTakesAll() {
        assertThat(quality()).isEqualTo(1);
    }

    /** A header may be given in several lines. */
    @Test
    void allLinesCount() {
        assertThat(quality("*/*", "text/turtle;q=0.1")).isEqualTo(0.1);
    }

    private static double quality(String... lines) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (String line : lines) {
            request.addHeader("Accept", line);
        }
        return AcceptHeader.of(request).quality(MediaType.parseMediaType("text/turtle;charset=UTF-8"));
    }
}
