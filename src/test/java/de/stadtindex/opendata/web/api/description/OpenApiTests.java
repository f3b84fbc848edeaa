package de.stadtindex.opendata.web.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.stadtindex.opendata.web.api.ApiReading;
import de.stadtindex.opendata.web.api.protocol.ProblemType;
import de.stadtindex.opendata.web.api.protocol.Takes;
import de.stadtindex.platform.web.PublicApi;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description is true: it knows every route and parameter, every answer keeps its schema, every example is what is answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTests extends ApiReading {

    private static final String BASE = "/api/v1";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

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

    /** Those of withdrawn versions and of too many requests are told where these things happen. */
    static Stream<String> problems() {
        return Stream.of(ProblemType.values())
                .filter(type -> type != ProblemType.WITHDRAWN && type != ProblemType.TOO_MANY_REQUESTS)
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
        responses.values().stream()
                .flatMap(response -> response.at("/content/application~1problem+json/examples").values().stream())
                .forEach(example ->
                        assertThat(faults("Problem", example.get("value"))).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/editions",
                "/editions?version=2019.1&lang=en",
                "/editions/2019",
                "/editions/2025",
                "/versions",
                "/versions/2024.1",
                "/categories",
                "/cities",
                "/cities/hanau",
                "/cities/cottbus?version=2021.1",
                "/results?limit=200",
                "/results?limit=200&gaps=true&sort=-score",
                "/comparisons/2019/2025",
                "/comparisons/2024/2025?state=HE&category=mobilitaet",
                "/changes?from=2019.1&to=2025.1",
                "/claims?city=darmstadt",
                "/claims?city=hannover&edition=2025&lang=en",
                "/claims?city=kiel&edition=2019",
                "/claims/rang_darmstadt_gesamt_2025_12_stand_2025.1"
            })
    void everyAnswerKeepsItsSchema(String address) {
        assertThat(faults(schemaOf(address), read(address))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyExampleKeepsItsSchema(String name) {
        ApiExample example = document.example(name, "http://localhost").orElseThrow();

        assertThat(faults(schemaOf(example.request().substring(BASE.length())), example.answer()))
                .isEmpty();
    }

    /** The name of the schema of the address that is asked. */
    private String schemaOf(String address) {
        String path = BASE + URI.create(address).getPath();
        return read("/openapi.json").get("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("[{][^}]+[}]", "[^/]+")))
                .map(entry -> entry.getValue()
                        .at("/get/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .findFirst()
                .orElseThrow();
    }

    /** Stricter than the schema itself: what it does not know is a fault, too. */
    private List<Error> faults(String schema, JsonNode answer) {
        ObjectNode openapi = (ObjectNode) read("/openapi.json");
        openapi.at("/components/schemas").values().stream()
                .map(ObjectNode.class::cast)
                .forEach(object -> object.put("additionalProperties", false));
        ObjectNode strict = JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema);
        strict.set("components", openapi.get("components"));
        return SCHEMAS.getSchema(strict)
                .validate(answer, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void aWrongAnswerWouldBeFound() {
        ObjectNode result = (ObjectNode) read("/results?limit=1").at("/results/0");
        assertThat(faults("Result", result)).isEmpty();

        assertThat(faults("Result", result.deepCopy().put("rank", 0))).isNotEmpty();
        assertThat(faults("Result", result.deepCopy().put("score", "82,9"))).isNotEmpty();
        assertThat(faults("Result", result.deepCopy().put("more", 1))).isNotEmpty();
        assertThat(faults("Result", result.deepCopy().without("source"))).isNotEmpty();
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
