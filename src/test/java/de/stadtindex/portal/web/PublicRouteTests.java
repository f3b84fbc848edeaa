package de.stadtindex.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who only reads can change nothing, and leaves no trace. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(PostgresTestConfiguration.class)
class PublicRouteTests {

    @Autowired
    private MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/stadt/darmstadt",
                "/stadt/darmstadt.pdf",
                "/rangliste/2025",
                "/zitat/stadt/darmstadt",
                "/feed/alles.atom",
                "/kalender.ics",
                "/gibt-es-nicht"
            })
    void nothingElseMayBeWritten(String path) {
        for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
            assertThat(browser.method(method).uri(path).exchange())
                    .as(method + " " + path)
                    .hasStatus(403);
        }
    }

    @Test
    void pagesCarryTheirSecurityHeadersAndNoCookie() {
        assertThat(browser.get().uri("/stadt/darmstadt").exchange())
                .headers()
                .containsHeaders(
                        "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy")
                .doesNotContainHeader("Set-Cookie")
                .hasValue("Cache-Control", "no-cache");
    }
}
