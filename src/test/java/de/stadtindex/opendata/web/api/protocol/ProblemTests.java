package de.stadtindex.opendata.web.api.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.opendata.web.api.ApiReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** Whatever a program gets wrong, it is told so in a way it can read. */
class ProblemTests extends ApiReading {

    @ParameterizedTest
    @CsvSource({
        "/results?foo=1, foo",
        "/results?a%5B0%5D=1, a[0]",
        "/results?a.b=1, a.b",
        "/results?stand=2025.1, stand",
        "/versions?version=2025.1, version",
        "/versions/2025.1?version=2025.1, version",
        "/editions/2025?Lang=de, Lang",
        "/openapi.json?lang=de, lang",
        "'?x', x"
    })
    void aParameterThatIsNotTakenIsNamed(String address, String name) {
        assertThat(problem(ask(address), 400, "unknown-parameter"))
                .startsWith("This address does not take " + name + "; it takes ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/results?limit=0",
                "/results?limit=201",
                "/results?limit=-1",
                "/results?limit=9999999999",
                "/results?limit=x",
                "/results?limit=",
                "/results?edition=25",
                "/results?edition=2025&edition=2024",
                "/results?category=MOBIL",
                "/results?city=%2e%2e%2f",
                "/results?city=Darmstadt",
                "/results?state=hessen",
                "/results?rank_known=yes",
                "/results?gaps=1",
                "/results?sort=name",
                "/results?lang=fr",
                "/results?version=2025",
                "/results?version=2025.0",
                "/results?version=2025.99999",
                "/results?version=",
                "/editions/abc",
                "/versions/2025",
                "/cities/%20",
                "/cities/D%C3%A4rmstadt",
                "/changes?from=2024.1",
                "/changes?from=2024.1&to=x",
                "/comparisons/a/b",
                "/claims?city="
            })
    void whatSaysNothingIsRefused(String address) {
        assertThat(problem(ask(address), 400, "malformed-parameter")).startsWith("The parameter ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nix",
                "/results/1",
                "/",
                "/editions/2030",
                "/versions/2026.1",
                "/versions/2025.9",
                "/results?version=2026.1",
                "/results?edition=2018",
                "/results?category=sport",
                "/results?city=atlantis",
                "/cities/99999999",
                "/comparisons/2018/2025",
                "/changes?from=2025.1&to=2026.1"
            })
    void whatIsNotThereIsNotFound(String address) {
        assertThat(problem(ask(address), 404, "not-found")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothingCanBeChanged(String method) {
        var answer = ask(HttpMethod.valueOf(method), "/results", "Accept", "*/*");

        problem(answer, 405, "method-not-allowed");
        assertThat(answer).hasHeader("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xml, text/*",
                "application/json;q=0",
                "*/*, application/json;q=0",
                "*/*;q=0",
                "application/problem+json"
            })
    void whoWantsNoJsonIsToldSo(String accept) {
        problem(ask(HttpMethod.GET, "/results", "Accept", accept), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "*/*",
                "application/*;q=0.1",
                "text/html, application/xhtml+xml, */*;q=0.8",
                "application/json;charset=utf-8",
                "text/html;q=0, application/json"
            })
    void whoTakesJsonGetsIt(String accept) {
        assertThat(ask(HttpMethod.GET, "/editions", "Accept", accept))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "/", "a/b/c", "json;q", "*/json", "application/json;q=7", "\u0000", "ä/ö"})
    void nonsenseInAHeaderIsNoFaultOfOurs(String accept) {
        assertThat(ask(HttpMethod.GET, "/results", "Accept", accept)
                        .getResponse()
                        .getStatus())
                .isIn(400, 406);
    }

    @Test
    void whatIsGuardedElsewhereStaysAsItIs() {
        assertThat(ask(HttpMethod.GET, "/imports", "Accept", "*/*"))
                .hasStatus(401)
                .doesNotContainHeader("Access-Control-Allow-Origin");
        assertThat(ask(HttpMethod.OPTIONS, "/imports", "Origin", "https://evil.example"))
                .doesNotContainHeader("Access-Control-Allow-Origin");
        assertThat(ask(HttpMethod.OPTIONS, "/faktencheck", "Origin", "https://evil.example"))
                .doesNotContainHeader("Access-Control-Allow-Origin");
        assertThat(request("/en/api/v1/results")).hasStatus(404);
    }
}
