package de.stadtindex.opendata.web.api.description;

import de.stadtindex.opendata.web.api.protocol.ProblemType;
import de.stadtindex.platform.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the interface (OpenAPI 3.1). Its shape and its examples are files; its words are in the message bundles,
 * so that the page for people says the same in two languages.
 */
@Component
class ApiDocument {

    /** Where the portal lies in examples. */
    private static final String EXAMPLE_ORIGIN = "https://stadtindex.example";

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final JsonMapper json;
    private final ObjectNode shape;
    private final Map<String, ApiExample> examples;

    ApiDocument(JsonMapper json) {
        this.json = json;
        this.shape = read("openapi", ObjectNode.class).orElseThrow();
        this.examples = Stream.concat(
                        operations(shape).map(ApiDocument::name),
                        Arrays.stream(ProblemType.values()).map(ProblemType::slug))
                .flatMap(name ->
                        read("examples/" + name, ApiExample.class).stream().map(example -> Map.entry(name, example)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The whole document in the words of a language, for the portal at this place. */
    ObjectNode in(Words words, String origin) {
        ObjectNode document = shape.deepCopy();
        document.withObjectProperty("info").put("description", words.say("api.lead"));
        document.withArrayProperty("servers").addObject().put("url", origin);
        operations(document).forEach(operation -> describe(operation, words, origin));
        ObjectNode parts = document.withObjectProperty("components");
        each(parts, "parameters", name -> words.say("api.parameter." + name));
        each(parts, "headers", name -> words.say("api.header." + name));
        each(parts, "responses", name -> words.say("api.response." + name));
        parts.get("schemas").properties().stream()
                .filter(schema -> !schema.getKey().equals("Problem"))
                .forEach(schema ->
                        each((ObjectNode) schema.getValue(), "properties", name -> words.say("api.field." + name)));
        Arrays.stream(ProblemType.values()).forEach(type -> illustrate(parts, type, words, origin));
        return document;
    }

    /** Everything that can be asked, in the order of the document. */
    static Stream<ObjectNode> operations(ObjectNode document) {
        return document.get("paths").values().stream().map(path -> (ObjectNode) path.get("get"));
    }

    /** The name of an operation. */
    static String name(JsonNode operation) {
        return operation.get("operationId").asString();
    }

    Optional<ApiExample> example(String name, String origin) {
        return Optional.ofNullable(examples.get(name)).map(example -> moved(example, origin));
    }

    private void describe(ObjectNode operation, Words words, String origin) {
        String name = name(operation);
        operation.put("summary", words.say("api.operation." + name));
        operation.put("description", words.say("api.operation." + name + ".text"));
        ObjectNode answer = (ObjectNode) operation.get("responses").get("200");
        answer.put("description", words.say("api.response.OK"));
        example(name, origin).ifPresent(example -> add(answer, JSON, name, example.request(), example));
    }

    private void illustrate(ObjectNode parts, ProblemType type, Words words, String origin) {
        String response = type.status().getReasonPhrase().replace(" ", "");
        ObjectNode answer = (ObjectNode) parts.get("responses").get(response);
        example(type.slug(), origin)
                .ifPresent(example -> add(answer, PROBLEM, type.slug(), words.say("api.problem." + type), example));
    }

    private static void add(ObjectNode response, String mediaType, String name, String summary, ApiExample example) {
        response.withObjectProperty("content")
                .withObjectProperty(mediaType)
                .withObjectProperty("examples")
                .putObject(name)
                .put("summary", summary)
                .set("value", example.answer());
    }

    private static void each(ObjectNode parent, String property, Function<String, String> description) {
        parent.get(property)
                .properties()
                .forEach(
                        entry -> ((ObjectNode) entry.getValue()).put("description", description.apply(entry.getKey())));
    }

    private ApiExample moved(ApiExample example, String origin) {
        String answer = example.answer().toString().replace(EXAMPLE_ORIGIN, origin);
        return new ApiExample(example.request(), example.method(), example.accept(), json.readTree(answer));
    }

    private <T> Optional<T> read(String name, Class<T> type) {
        ClassPathResource file = new ClassPathResource("opendata/" + name + ".json");
        if (!file.exists()) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream()) {
            return Optional.of(json.readValue(in, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
