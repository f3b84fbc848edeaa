package de.stadtindex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ErrorFormTests {

    private static final String OF_BROWSERS = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @CsvSource({
        "/stadt/atlantis, , PAGE",
        "/redaktion/personen/erika@press.example, , PAGE",
        "/stadt/atlantis, text/csv, SENTENCE",
        "/stadt/atlantis, application/json, PROBLEM",
        "/stadt/atlantis, */*, PAGE",
        "/stadt/atlantis.csv, , SENTENCE",
        "/en/stadt/atlantis@2x.png, , SENTENCE",
        "/feed/stadt/atlantis.atom, , SENTENCE",
        "/stadt/atlantis.JSON, , PROBLEM",
        "/api/v1/cities, , PROBLEM",
        "/en/api/v1/faktencheck, , PROBLEM",
        "/api, , PAGE",
        "/.csv/atlantis, , PAGE"
    })
    void theAddressSaysWhoAsksAndElseTheHeader(String uri, @Nullable String accept, ErrorForm form) {
        assertThat(ErrorForm.of(request(uri, accept))).isEqualTo(form);
    }

    /** Whoever opens a broken link to a table in a browser wants no table of an error either. */
    @Test
    void theAddressGoesBeforeTheHeader() {
        assertThat(ErrorForm.of(request("/stadt/atlantis.csv", OF_BROWSERS))).isEqualTo(ErrorForm.SENTENCE);
        assertThat(ErrorForm.of(request("/stadt/atlantis", OF_BROWSERS))).isEqualTo(ErrorForm.PAGE);
    }

    @Test
    void whatCountsIsTheAddressThatWasSent() {
        var rewritten = new HttpServletRequestWrapper(request("/stadt/atlantis.csv", null)) {
            @Override
            public String getRequestURI() {
                return "/stadt/atlantis";
            }
        };
        rewritten.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/stadt/atlantis");
        assertThat(ErrorForm.of(rewritten)).isEqualTo(ErrorForm.SENTENCE);

        MockHttpServletRequest failed = request("/error", null);
        failed.setDispatcherType(DispatcherType.ERROR);
        failed.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/stadt/atlantis.json");
        assertThat(ErrorForm.of(failed)).isEqualTo(ErrorForm.PROBLEM);
    }

    @Test
    void whatNobodyLookedAtHasNoPage() {
        MockHttpServletRequest refused = request("/stadt/kiel", OF_BROWSERS);
        refused.removeAttribute(PageFrame.ATTRIBUTE);

        assertThat(ErrorForm.of(refused)).isEqualTo(ErrorForm.SENTENCE);
    }

    private static MockHttpServletRequest request(String uri, @Nullable String accept) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", uri);
        request.setAttribute(PageFrame.ATTRIBUTE, new PageFrame(Language.GERMAN, "", uri, ""));
        if (accept != null) {
            request.addHeader("Accept", accept);
        }
        return request;
    }
}
