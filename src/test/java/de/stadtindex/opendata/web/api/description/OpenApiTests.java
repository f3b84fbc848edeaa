package de.stadtindex.opendata.web.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.opendata.web.api.ApiReading;
import de.stadtindex.opendata.web.api.protocol.ProblemType;
import de.stadtindex.opendata.web.api.protocol.Takes;
import de.stadtindex.platform.web.PublicApi;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description is true: it knows every route and parameter, every example is what is answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTests extends ApiReading {

    private static final String BASE = "/api/v1";
    private static final Set<ProblemType> ELSEWHERE =
            Set.of(ProblemType.WITHDRAWN, ProblemType.TOO_MANY_REQUESTS, ProblemType.INTERNAL_ERROR);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private ApiDocument document;

    @Test
    void everyRouteIsDescribedWithItsParameters() {
        Map<String, Set<String>> described = new TreeMap<>();
        read("/openapi.json")
                .get("paths")
                .properties()
                .forEach(path -> described.put(
                        path.getKey(), names(path.getValue().get("get").path("parameters"))));

        assertThat(described).isEqualTo(taken());
    }

    private Map<String, Set<String>> taken() {
        Map<String, Set<String>> taken = new TreeMap<>();
        mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().isAnnotationPresent(PublicApi.class))
                .forEach(entry -> entry.getKey()
                        .getPatternValues()
                        .forEach(path -> taken.put(path, parameters(entry.getValue()))));
        return taken;
    }

    private static Set<String> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(Takes.class))
                .filter(Objects::nonNull)
                .flatMap(takes -> Arrays.stream(takes.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> names(JsonNode references) {
        JsonNode openapi = read("/openapi.json");
        return references.values().stream()
                .map(reference -> openapi.at(reference.get("$ref").asString().substring(1)))
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .map(parameter -> parameter.get("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<String> operations() {
        return ApiDocument.operations((ObjectNode) read("/openapi.json"))
                .map(ApiDocument::name)
                .filter(name -> !name.equals("openapi"));
    }

    /** Those of withdrawn versions, of too many requests and of faults are told where these things happen. */
    static Stream<String> problems() {
        return Stream.of(ProblemType.values())
                .filter(type -> !ELSEWHERE.contains(type))
                .map(ProblemType::slug);
    }

    @ParameterizedTest
    @MethodSource({"operations", "problems"})
    void everyExampleIsTrue(String name) {
        ApiExample example = document.example(name, "http://localhost").orElseThrow();

        JsonNode answer = json(answer(example));

        assertThat(Excerpt.isOf(example.answer(), answer))
                .as("What %s is answered: %s", example.request(), answer.toPrettyString())
                .isTrue();
    }

    private MvcTestResult answer(ApiExample example) {
        return ask(
                HttpMethod.valueOf(Objects.requireNonNullElse(example.method(), "GET")),
                example.request().substring(BASE.length()),
                "Accept",
                Objects.requireNonNullElse(example.accept(), "*/*"));
    }

    @Test
    void everyProblemHasItsExample() {
        JsonNode responses = read("/openapi.json").at("/components/responses");

        assertThat(responses.values().stream()
                        .flatMap(response ->
                                response.at("/content/application~1problem+json/examples").properties().stream())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ProblemType.values()).map(ProblemType::slug).toList());
    }

    @Test
    void nothingIsDescribedThatNoAnswerHas() throws IOException {
        var words = new Properties();
        try (var file = getClass().getResourceAsStream("/opendata_en.properties")) {
            words.load(file);
        }
        JsonNode parts = read("/openapi.json").get("components");

        assertThat(words.stringPropertyNames().stream().filter(key -> key.startsWith("api.field.")))
                .containsExactlyInAnyOrderElementsOf(parts.get("schemas").properties().stream()
                        .filter(schema -> !schema.getKey().equals("Problem"))
                        .flatMap(schema -> schema.getValue().get("properties").propertyNames().stream())
                        .map(name -> "api.field." + name)
                        .collect(Collectors.toSet()));
    }
}
