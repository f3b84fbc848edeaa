package de.stadtindex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LoggedPathTests {

    @ParameterizedTest
    @CsvSource({
        "/stadt/darmstadt, /stadt/darmstadt",
        "/vorschau/geheim, /vorschau/…",
        "/en/einladung/geheim, /en/einladung/…",
        "/presse/vorschau/geheim/mehr, /presse/vorschau/…",
        "/redaktion/versionen/2025.1/vorschau, /redaktion/versionen/2025.1/vorschau"
    })
    void linksThatOpenSomethingEndWhereTheirSecretBegins(String path, String logged) {
        assertThat(LoggedPath.of(new MockHttpServletRequest("GET", path))).isEqualTo(logged);
    }
}
