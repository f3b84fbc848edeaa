package de.stadtindex.portal.web.info;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(
        properties = {
            "stadtindex.operator.name=Stadt <Musterstadt>",
            "stadtindex.operator.email=stadtindex@example.org",
            "stadtindex.operator.vat-id=DE123456789",
            "stadtindex.operator.enforcement-body=Durchsetzungsstelle des Landes",
            "stadtindex.operator.enforcement-body-url=https://durchsetzung.example.org/"
        })
@AutoConfigureMockMvc
@Import(PostgresTestConfiguration.class)
class OperatorDetailsTests {

    @Autowired
    private MockMvcTester browser;

    @Test
    void theLegalNoticeShowsWhatTheOperatorHasSet() {
        assertThat(browser.get().uri("/impressum"))
                .hasStatusOk()
                .bodyText()
                .contains("Stadt &lt;Musterstadt&gt;", "href=\"mailto:stadtindex@example.org\"", "DE123456789")
                .doesNotContain("stadtindex.operator.name", "stadtindex.operator.email");
    }

    @Test
    void theAccessibilityStatementLinksTheEnforcementBody() {
        assertThat(browser.get().uri("/en/barrierefreiheit"))
                .hasStatusOk()
                .bodyText()
                .contains("Durchsetzungsstelle des Landes", "href=\"https://durchsetzung.example.org/\"");
    }
}
