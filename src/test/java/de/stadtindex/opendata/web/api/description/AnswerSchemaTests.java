package de.stadtindex.opendata.web.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.stadtindex.opendata.web.api.ApiReading;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is answered keeps the schemas of the description, by a validator that no one here wrote. */
class AnswerSchemaTests extends ApiReading {

    private static final String BASE = "/api/v1";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

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

    @Test
    void everyExampleKeepsItsSchema() {
        JsonNode openapi = read("/openapi.json");

        assertThat(openapi.get("paths").values())
                .allSatisfy(path -> path.at("/get/responses/200/content/application~1json/examples")
                        .properties()
                        .forEach(example -> assertThat(faults(
                                        schemaOf(example.getValue()
                                                .get("summary")
                                                .asString()
                                                .substring(BASE.length())),
                                        example.getValue().get("value")))
                                .isEmpty()));
        assertThat(openapi.at("/components/responses").values())
                .allSatisfy(response -> response.at("/content/application~1problem+json/examples")
                        .values()
                        .forEach(example -> assertThat(faults("Problem", example.get("value")))
                                .isEmpty()));
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
}
