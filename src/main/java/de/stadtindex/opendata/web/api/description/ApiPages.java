package de.stadtindex.opendata.web.api.description;

import de.stadtindex.opendata.web.api.protocol.ApiProperties;
import de.stadtindex.opendata.web.api.protocol.ProblemType;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.PublicApi;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the page for people from the description for programs. */
@Component
class ApiPages {

    private final ApiDocument document;
    private final ApiProperties properties;

    ApiPages(ApiDocument document, ApiProperties properties) {
        this.document = document;
        this.properties = properties;
    }

    ApiPage page(Words words, String origin) {
        ObjectNode described = document.in(words, origin);
        return new ApiPage(
                words.count(properties.requestsPerMinute()),
                PublicApi.PATH + "/openapi.json",
                described.get("paths").properties().stream()
                        .map(path -> route(path.getKey(), path.getValue().get("get"), described, origin))
                        .toList(),
                fields(described),
                Arrays.stream(ProblemType.values())
                        .map(type -> new ApiPage.Problem(
                                type.slug(),
                                type.status().value(),
                                words.say("api.problem." + type),
                                words.say("api.problem." + type + ".text")))
                        .toList());
    }

    private ApiPage.Route route(String address, JsonNode operation, JsonNode described, String origin) {
        String name = ApiDocument.name(operation);
        return new ApiPage.Route(
                name,
                address,
                operation.get("summary").asString(),
                operation.get("description").asString(),
                operation.path("parameters").values().stream()
                        .map(reference -> parameter(resolved(reference, described)))
                        .toList(),
                document.example(name, origin).map(ApiExample::request).orElse(""),
                document.example(name, origin)
                        .map(example -> example.answer().toPrettyString())
                        .orElse(""));
    }

    private static ApiPage.Parameter parameter(JsonNode parameter) {
        return new ApiPage.Parameter(
                parameter.get("name").asString(),
                parameter.get("description").asString(),
                values(parameter.get("schema")),
                parameter.path("required").asBoolean());
    }

    private static String values(JsonNode schema) {
        return schema.has("enum")
                ? schema.get("enum").values().stream().map(JsonNode::asString).collect(Collectors.joining(", "))
                : "";
    }

    /** Each field once: it means the same wherever it stands. */
    private static List<ApiPage.Field> fields(JsonNode described) {
        return described.get("components").get("schemas").properties().stream()
                .filter(schema -> !schema.getKey().equals("Problem"))
                .flatMap(schema -> schema.getValue().get("properties").properties().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first))
                .entrySet()
                .stream()
                .map(field -> new ApiPage.Field(
                        field.getKey(),
                        type(field.getValue()),
                        field.getValue().get("description").asString()))
                .sorted(Comparator.comparing(ApiPage.Field::name))
                .toList();
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isMissingNode()) {
            return "object";
        }
        return type.isArray()
                ? type.values().stream().map(JsonNode::asString).collect(Collectors.joining(" | "))
                : type.asString();
    }

    private static JsonNode resolved(JsonNode reference, JsonNode described) {
        return described.at(reference.get("$ref").asString().substring(1));
    }
}
