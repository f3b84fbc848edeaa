package de.stadtindex.opendata.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.portal.web.PageReading;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the interface as a program does, on the bundled figures. */
public abstract class ApiReading extends PageReading {

    protected static final JsonMapper JSON = new JsonMapper();
    private static final String BASE = "/api/v1";

    @Autowired
    private MockMvcTester programs;

    /** The answer to an address, given without the beginning that all have. */
    protected final MvcTestResult ask(String address) {
        return request(BASE + address);
    }

    protected final MvcTestResult ask(HttpMethod method, String address, String header, Object... values) {
        return programs.method(method)
                .uri(URI.create(BASE + address))
                .header(header, values)
                .exchange();
    }

    protected final JsonNode read(String address) {
        MvcTestResult answer = ask(address);
        assertThat(answer).as(address).hasStatusOk();
        return json(answer);
    }

    /** Checks that the answer is a problem of this type, and says its detail. */
    protected static String problem(MvcTestResult answer, int status, String type) {
        assertThat(answer).hasStatus(status).hasHeader("Content-Type", "application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.get("type").asString()).isEqualTo("http://localhost/api#" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("instance").asString()).startsWith(BASE);
        return problem.get("detail").asString();
    }

    protected static JsonNode json(MvcTestResult answer) {
        return JSON.readTree(body(answer));
    }

    /** All pages of an answer in one list. */
    protected final List<JsonNode> pages(String address) {
        Stream.Builder<JsonNode> all = Stream.builder();
        String next = address;
        while (next != null) {
            JsonNode page = read(next);
            page.get("results").values().forEach(all::add);
            JsonNode link = page.get("next");
            next = link.isNull()
                    ? null
                    : link.asString().substring(link.asString().indexOf(BASE) + BASE.length());
        }
        return all.build().toList();
    }
}
