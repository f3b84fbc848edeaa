package de.stadtindex.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads pages of the whole application on the bundled figures. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, Accounts.class})
public abstract class PageReading {

    @Autowired
    private MockMvcTester browser;

    protected final MvcTestResult request(String address) {
        return browser.get().uri(URI.create(address)).exchange();
    }

    protected final Document open(String address) {
        return document(request(address), 200);
    }

    protected final Document document(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        return Jsoup.parse(body(result));
    }

    protected static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static List<String> texts(Document page, String selector) {
        return page.select(selector).eachText();
    }
}
