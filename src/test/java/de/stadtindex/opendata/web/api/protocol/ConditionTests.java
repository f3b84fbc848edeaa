package de.stadtindex.opendata.web.api.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.opendata.web.api.ApiReading;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Programs and browsers ask again, ask for headers alone, and ask from other sites. */
class ConditionTests extends ApiReading {

    @ParameterizedTest
    @ValueSource(strings = {"", "/results?limit=3", "/cities/darmstadt?version=2025.1", "/openapi.json"})
    void whoHasTheLatestIsToldSoInALine(String address) {
        MvcTestResult first = ask(address);
        String tag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));

        assertThat(first).hasHeader("Cache-Control", "no-cache, public");
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            assertThat(ask(method, address, "If-None-Match", tag))
                    .hasStatus(304)
                    .hasHeader("ETag", tag)
                    .hasBodyTextEqualTo("");
            assertThat(ask(method, address, "If-None-Match", "\"other\", " + tag))
                    .hasStatus(304);
            assertThat(ask(method, address, "If-None-Match", "W/\"other\"")).hasStatusOk();
        }
    }

    @Test
    void differentAnswersHaveDifferentTags() {
        assertThat(ask("/results?limit=3").getResponse().getHeader("ETag"))
                .isNotEqualTo(ask("/results?limit=4").getResponse().getHeader("ETag"));
    }

    /** A date cannot say that a name was corrected, so it alone never lets an answer be left out. */
    @Test
    void aDateAloneLeavesNothingOut() {
        String date = Objects.requireNonNull(ask("/results").getResponse().getHeader("Last-Modified"));

        assertThat(date).isEqualTo("Wed, 10 Sep 2025 22:00:00 GMT");
        assertThat(ask(HttpMethod.GET, "/results", "If-Modified-Since", date)).hasStatusOk();
        assertThat(ask(HttpMethod.GET, "/results", "If-Unmodified-Since", "Wed, 10 Sep 2014 22:00:00 GMT"))
                .hasStatusOk();
    }

    @Test
    void headersAloneAreThoseOfTheAnswer() {
        MvcTestResult whole = ask("/results");
        MvcTestResult head = ask(HttpMethod.HEAD, "/results", "Accept", "*/*");

        assertThat(head).hasStatusOk();
        for (String name : List.of("ETag", "Last-Modified", "Content-Type", "Content-Length", "Link")) {
            assertThat(head.getResponse().getHeader(name))
                    .as(name)
                    .isNotNull()
                    .isEqualTo(whole.getResponse().getHeader(name));
        }
    }

    @Test
    void scriptsOfAllSitesMayReadAndNoneMaySendCredentials() {
        MvcTestResult answer = ask(HttpMethod.GET, "/results", "Origin", "https://elsewhere.example");

        assertThat(answer)
                .hasHeader("Access-Control-Allow-Origin", "*")
                .doesNotContainHeader("Access-Control-Allow-Credentials");
        assertThat(answer.getResponse().getHeader("Access-Control-Expose-Headers"))
                .contains("ETag", "Link", "Retry-After", "RateLimit");
        assertThat(ask("/results?foo=1")).hasHeader("Access-Control-Allow-Origin", "*");
    }

    @Test
    void aBrowserMayAskBeforeItAsks() {
        assertThat(ask(HttpMethod.OPTIONS, "/results", "Origin", "https://elsewhere.example"))
                .hasStatus(204)
                .hasHeader("Access-Control-Allow-Origin", "*")
                .hasHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .hasHeader("Access-Control-Allow-Headers", "Accept, If-None-Match")
                .doesNotContainHeader("Access-Control-Allow-Credentials");
    }

    @Test
    void nobodyGetsASession() {
        MvcTestResult answer = ask("/results?version=2025.1");

        assertThat(answer).doesNotContainHeader("Set-Cookie");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }
}
