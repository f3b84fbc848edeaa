package de.stadtindex.opendata.web.api.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.opendata.web.api.ApiReading;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Programs are told how much they may ask, and when to go on. */
@Import(ClockTestConfiguration.class)
@TestPropertySource(properties = "stadtindex.api.requests-per-minute=2")
class TooManyRequestsTests extends ApiReading {

    @Autowired
    private MutableClock clock;

    @Test
    void whoAsksTooMuchIsToldWhenToGoOn() {
        assertThat(ask("/editions"))
                .hasStatusOk()
                .hasHeader("RateLimit-Policy", "\"network\";q=2;w=60")
                .hasHeader("RateLimit", "\"network\";r=1;t=30");
        assertThat(ask(HttpMethod.OPTIONS, "/editions", "Origin", "https://elsewhere.example"))
                .hasStatus(204);
        assertThat(ask("/editions?foo=1")).hasStatus(400);

        MvcTestResult refused = ask("/editions");
        assertThat(problem(refused, 429, "too-many-requests"))
                .isEqualTo("Your network asked more than 2 times a minute; ask again in 30 seconds.");
        assertThat(refused)
                .hasHeader("Retry-After", "30")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(request("/")).hasStatusOk();

        clock.moveBy(Duration.ofSeconds(30));
        assertThat(ask("/editions")).hasStatusOk();
    }
}
