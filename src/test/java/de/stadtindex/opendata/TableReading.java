package de.stadtindex.opendata;

import static java.util.stream.Collectors.toMap;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the rows of a table by its published schema, as somebody does who knows nothing else of it. */
public final class TableReading {

    private TableReading() {}

    /** What is wrong with these rows: the constraints are handed to a validator, one property a field. */
    public static List<Error> errors(List<Map<String, String>> rows, JsonNode schema) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("type", "object");
        row.put("additionalProperties", false);
        row.put("properties", fields(schema).collect(toMap(TableReading::name, TableReading::property)));
        row.put(
                "required",
                fields(schema)
                        .filter(TableReading::isRequired)
                        .map(TableReading::name)
                        .toList());
        List<Map<String, Object>> values =
                rows.stream().map(cells -> values(cells, schema)).toList();
        return Specifications.check(Map.of("type", "array", "items", row), Json.write(values));
    }

    private static Map<String, Object> property(JsonNode field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("type", jsonType(field.get("type").asString()));
        for (String constraint : List.of("minimum", "maximum", "pattern", "enum")) {
            JsonNode value = field.path("constraints").path(constraint);
            if (!value.isMissingNode()) {
                property.put(constraint, value);
            }
        }
        if (field.get("type").asString().startsWith("date")) {
            property.put("format", field.get("type").asString().replace("datetime", "date-time"));
        }
        return property;
    }

    private static String jsonType(String type) {
        return switch (type) {
            case "integer", "year" -> "integer";
            case "number" -> "number";
            default -> "string";
        };
    }

    /** Empty cells are missing values and numbers are numbers; one that is none stays text, and the validator objects. */
    private static Map<String, Object> values(Map<String, String> cells, JsonNode schema) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> types = fields(schema)
                .collect(toMap(TableReading::name, field -> field.get("type").asString()));
        cells.forEach((name, cell) -> {
            boolean isNumber = !jsonType(types.getOrDefault(name, "string")).equals("string");
            if (!cell.isEmpty()) {
                values.put(name, isNumber && cell.matches("-?[0-9]+([.][0-9]+)?") ? Json.read(cell) : cell);
            }
        });
        return values;
    }

    /** The key of each row, as the schema says what that is. */
    public static List<List<String>> keys(List<Map<String, String>> rows, JsonNode fields) {
        List<List<String>> keys = new ArrayList<>();
        for (Map<String, String> row : rows) {
            keys.add(fields.valueStream()
                    .map(name -> row.getOrDefault(name.asString(), ""))
                    .toList());
        }
        return keys;
    }

    private static Stream<JsonNode> fields(JsonNode schema) {
        return schema.get("fields").valueStream();
    }

    private static String name(JsonNode field) {
        return field.get("name").asString();
    }

    private static boolean isRequired(JsonNode field) {
        return field.path("constraints").path("required").asBoolean(false);
    }
}
