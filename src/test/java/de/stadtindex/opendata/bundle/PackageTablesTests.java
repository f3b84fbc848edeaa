package de.stadtindex.opendata.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.opendata.Json;
import de.stadtindex.opendata.TableReading;
import de.stadtindex.opendata.UnpackedArchive;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The tables of a package are what their schemas say, and hold the figures of the version. */
class PackageTablesTests extends PackageReading {

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2024", "2025", "alle"})
    void itsTablesKeepWhatTheirSchemasSay(String part) {
        UnpackedArchive archive = unpacked(part);
        Map<String, JsonNode> tables = Json.read(archive.text("datapackage.json"))
                .get("resources")
                .valueStream()
                .collect(Collectors.toMap(table -> table.get("name").asString(), table -> table));

        assertThat(tables).hasSize(5);
        tables.forEach((name, table) -> {
            List<Map<String, String>> rows = archive.rows(table.get("path").asString());
            JsonNode schema = table.get("schema");
            byte[] bytes = archive.bytes(table.get("path").asString());
            assertThat(rows).as(name).isNotEmpty();
            assertThat(rows.getFirst().keySet())
                    .as(name)
                    .containsExactlyElementsOf(schema.get("fields")
                            .valueStream()
                            .map(field -> field.get("name").asString())
                            .toList());
            assertThat(TableReading.errors(rows, schema)).as(name).isEmpty();
            assertThat(TableReading.keys(rows, schema.get("primaryKey")))
                    .as(name)
                    .doesNotHaveDuplicates();
            assertThat(table.get("bytes").asInt()).as(name).isEqualTo(bytes.length);
            assertThat(table.get("hash").asString()).as(name).isEqualTo("sha256:" + Checksum.of(bytes));
            schema.path("foreignKeys").valueStream().forEach(key -> {
                JsonNode other = Objects.requireNonNull(
                        tables.get(key.at("/reference/resource").asString()));
                assertThat(TableReading.keys(archive.rows(other.get("path").asString()), key.at("/reference/fields")))
                        .as(name + " to " + other.get("name"))
                        .containsAll(TableReading.keys(rows, key.get("fields")));
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2024", "2025"})
    void itsFiguresAreAllThoseOfTheVersionAndNoOthers(String year) {
        EditionResults edition = results.of(version(year));

        List<Map<String, String>> rows = unpacked(year).rows("results.csv");

        rows.forEach(row -> {
            Figure figure = edition.figure(
                            new CityKey(row.getOrDefault("ags", "")), new CategoryKey(row.getOrDefault("category", "")))
                    .orElseThrow();
            assertThat(row.get("rank"))
                    .isEqualTo(figure.rank().map(Rank::toString).orElse(""));
            assertThat(row.get("score"))
                    .isEqualTo(figure.score().map(Score::toString).orElse(""));
        });
        assertThat(rows).hasSameSizeAs(edition.content().figures());
        assertThat(unpacked(year).rows("participants.csv")).hasSameSizeAs(edition.participants());
    }

    @Test
    void aRankingIsCalledAsItsEditionCalledIt() {
        assertThat(unpacked("alle").rows("categories.csv"))
                .filteredOn(row -> "gesellschaft".equals(row.get("category")))
                .extracting(row -> row.get("edition") + " " + row.get("label_de") + ", " + row.get("label_en"))
                .containsExactly(
                        "2023 Gesellschaft und Bildung, Society and education",
                        "2024 Gesellschaft und Bildung, Society and education",
                        "2025 Gesellschaft und Bildung, Society and education");
    }

    @Test
    void aTextThatLooksLikeAFormulaIsHarmless() {
        PackageTable table = new PackageTable(
                PackageFile.CATEGORIES,
                PackageSchemas.categories(),
                List.of(Arrays.asList(2025, "gesamt", 0, null, "=1+1", "@SUM(A1)")));

        assertThat(new String(table.csv(wording.in(Locale.GERMANY)), StandardCharsets.UTF_8))
                .endsWith("2025,gesamt,0,,'=1+1,'@SUM(A1)\r\n");
    }
}
