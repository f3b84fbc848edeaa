package de.stadtindex.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Scripts of other sites may read what is given away as a file, and no page. */
class OpenFilesTests extends FileReading {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @Autowired
    private MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rangliste/2025.csv",
                "/rangliste/2025.xlsx",
                "/rangliste/2025.json",
                "/en/rangliste/2025.metadata.json",
                "/karte.svg",
                "/stadt/darmstadt.png",
                "/embed/stadt/darmstadt",
                "/stadt/darmstadt.oembed.json",
                "/catalog",
                "/catalog.ttl",
                "/en/catalog.jsonld",
                "/daten/tabellenschema.json"
            })
    void aFileIsReadFromAnywhereWithoutCredentials(String address) {
        assertThat(request(address))
                .hasStatusOk()
                .hasHeader(ALLOWED, "*")
                .doesNotContainHeader("Access-Control-Allow-Credentials");
        assertThat(browser.head().uri(URI.create(address)).exchange())
                .hasStatusOk()
                .hasHeader(ALLOWED, "*");
        assertThat(asked(address))
                .hasStatus(204)
                .hasHeader(ALLOWED, "*")
                .hasHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .doesNotContainHeader("Access-Control-Allow-Credentials");
    }

    @Test
    void whoeverHasAFileAlreadyMayKnow() {
        String tag =
                String.valueOf(request("/rangliste/2025.json").getResponse().getHeader("ETag"));

        assertThat(browser.get()
                        .uri("/rangliste/2025.json")
                        .header("If-None-Match", tag)
                        .exchange())
                .hasStatus(304)
                .hasHeader(ALLOWED, "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rangliste/2025", "/daten", "/redaktion", "/redaktion.json", "/anmelden", "/presse"})
    void noPageIs(String address) {
        assertThat(request(address)).doesNotContainHeader(ALLOWED);
        assertThat(asked(address)).doesNotContainHeader(ALLOWED);
    }

    private MvcTestResult asked(String address) {
        return browser.options()
                .uri(URI.create(address))
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .exchange();
    }
}
