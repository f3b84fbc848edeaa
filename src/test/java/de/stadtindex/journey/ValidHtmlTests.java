package de.stadtindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.PublicPaths;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Browsers and assistive software get HTML that keeps the standard. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(PostgresTestConfiguration.class)
class ValidHtmlTests {

    @Autowired
    private MockMvcTester browser;

    @Test
    void theCheckerFindsNoErrorOnAnyPage() {
        Map<String, String> pages = new LinkedHashMap<>();
        PublicPaths.all()
                .filter(address -> !address.contains("gibt-es-nicht"))
                .forEach(address -> pages.put(address, body(address)));

        assertThat(HtmlChecker.check(pages).errors()).isEmpty();
    }

    private String body(String address) {
        try {
            return browser.get()
                    .uri(URI.create(address))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
