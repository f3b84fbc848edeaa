package de.stadtindex.opendata.web.api.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.opendata.web.api.ApiReading;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** A fault of the portal is told like any other problem, and all that helps to mend it is kept. */
@ExtendWith(OutputCaptureExtension.class)
class InternalErrorTests extends ApiReading {

    @Autowired
    private ProblemResolver resolver;

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whatNobodyForesawIsAProblemAndLogged(CapturedOutput log) throws Exception {
        fail(asked(), new ArithmeticException("by zero"));

        JsonNode problem = JSON.readTree(response.getContentAsString());
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(problem.get("type").asString()).isEqualTo("http://localhost/api#internal-error");
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("zero");
        assertThat(log.getOut())
                .contains("ArithmeticException: by zero", "\tat " + InternalErrorTests.class.getName())
                .doesNotContain("darmstadt");
    }

    @Test
    void theProblemIsTheOneInTheDescription() throws Exception {
        fail(asked(), new ArithmeticException());

        JsonNode example = read("/openapi.json")
                .at("/components/responses/InternalServerError/content/application~1problem+json/examples");
        assertThat(JSON.readTree(response.getContentAsString())).isEqualTo(example.at("/internal-error/value"));
    }

    /** A database that is away is told to everybody in the same way. */
    @Test
    void whatIsToldElsewhereIsLeftToOthers() {
        fail(asked(), new IllegalStateException(new SQLException("shutting down", "57P01")));
        fail(new MockHttpServletRequest("GET", "/rangliste/2025"), new ArithmeticException());

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    /** A request as it is when it has passed the gate. */
    private MockHttpServletRequest asked() {
        return ask("/results?city=darmstadt").getRequest();
    }

    private void fail(MockHttpServletRequest request, Exception failure) {
        resolver.resolveException(request, response, null, failure);
    }
}
