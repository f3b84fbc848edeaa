package de.stadtindex.opendata.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.opendata.Json;
import de.stadtindex.opendata.Specifications;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The published Table Schema and the import agree on what is wrong: for each constraint, read from the address of the schema,
 * there is a file that violates it in one cell.
 */
class SchemaViolationTests extends GivingBack {

    private static final String ADDRESS = "/daten/tabellenschema.json";

    @Test
    void theSchemaIsOneAndTheSameInBothLanguagesAndNeedsNoLicence() {
        assertThat(Specifications.ofTableSchema(body(request(ADDRESS)))).isEmpty();
        assertThat(body(request("/en" + ADDRESS))).isEqualTo(body(request(ADDRESS)));
    }

    @Test
    void eachViolationOfTheSchemaIsFoundInItsCell() {
        List<List<String>> rows = new ArrayList<>();
        new String(table(openVersion(2025)), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> rows.add(List.of(line.split(",", -1))));
        List<Violation> violations = Json.read(body(request(ADDRESS)))
                .get("fields")
                .valueStream()
                .flatMap(SchemaViolationTests::violations)
                .toList();

        assertThat(violations).hasSizeGreaterThan(14);
        assertThat(violations).allSatisfy(violation -> {
            int column = rows.getFirst().indexOf(violation.field());
            List<List<String>> broken = new ArrayList<>(rows);
            List<String> row = new ArrayList<>(rows.get(1));
            row.set(column, violation.value());
            broken.set(1, row);
            assertThat(found(broken))
                    .filteredOn(finding ->
                            finding.place().row() == 2 && finding.place().column() == column + 1)
                    .as("%s of %s: %s", violation.constraint(), violation.field(), violation.value())
                    .hasSize(1);
        });
    }

    /** What is understood all the same is a warning that names what the schema asks for. */
    @Test
    void whatPeopleWouldAlsoUnderstandIsNotAsTheSchemaSays() {
        List<List<String>> rows = List.of(
                List.of("edition", "ags", "city", "category", "rank", "score", "source", "confidence"),
                List.of("2025", "02000000", "Hamburg", "Mobilität", "17.", "k. A.", "", "hoch"));

        assertThat(found(rows))
                .filteredOn(finding -> finding.code() == FindingCode.SCHEMA_VIOLATED)
                .extracting(finding ->
                        finding.place().header() + " " + finding.expected().key())
                .containsExactlyInAnyOrder(
                        "category schema-enum",
                        "rank schema-type",
                        "score schema-type",
                        "source schema-required",
                        "confidence schema-enum");
    }

    /** The sign is said of the file; whoever saved it with a German spreadsheet did nothing wrong. */
    @Test
    void decimalCommasAreNoViolation() {
        List<List<String>> rows = List.of(
                List.of("edition", "ags", "city", "category", "rank", "score", "source", "confidence"),
                List.of("2025", "02000000", "Hamburg", "mobilitaet", "1", "\"90,5\"", "Bitkom", "stated"));

        assertThat(found(rows)).noneMatch(finding -> finding.code() == FindingCode.SCHEMA_VIOLATED);
    }

    @Test
    void aTableOfAnotherFormIsNotHeldToTheSchema() {
        List<List<String>> rows = List.of(
                List.of("edition", "ags", "city", "category", "rank", "score", "source", "confidence", "note"),
                List.of("2025", "02000000", "Hamburg", "Mobilität", "17.", "k. A.", "", "hoch", ""));

        assertThat(found(rows)).noneMatch(finding -> finding.code() == FindingCode.SCHEMA_VIOLATED);
    }

    private List<Finding> found(List<List<String>> rows) {
        String text = rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\r\n"));
        return check(2025, text.getBytes(StandardCharsets.UTF_8)).findings().groups().stream()
                .flatMap(group -> group.kept().stream())
                .toList();
    }

    /** A value that a field must not hold. */
    record Violation(String field, String constraint, String value) {}

    private static Stream<Violation> violations(JsonNode field) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (field.get("type").asString()) {
            case "integer" -> values.put("type", "1.5");
            case "number" -> values.put("type", "viel");
            case "year" -> values.put("type", "25");
            default -> {
                // Any text is a text.
            }
        }
        field.path("constraints")
                .propertyStream()
                .forEach(constraint -> values.put(constraint.getKey(), violating(constraint)));
        String name = field.get("name").asString();
        return values.entrySet().stream().map(value -> new Violation(name, value.getKey(), value.getValue()));
    }

    private static String violating(Map.Entry<String, JsonNode> constraint) {
        return switch (constraint.getKey()) {
            case "required" -> "";
            case "minimum" ->
                constraint.getValue().decimalValue().subtract(BigDecimal.ONE).toPlainString();
            case "maximum" ->
                constraint.getValue().decimalValue().add(BigDecimal.ONE).toPlainString();
            case "pattern", "enum" -> "nichts davon";
            default -> throw new IllegalArgumentException("A constraint without a test: " + constraint.getKey());
        };
    }
}
