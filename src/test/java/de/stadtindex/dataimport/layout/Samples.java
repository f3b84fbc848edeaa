package de.stadtindex.dataimport.layout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.file.CsvReader;
import de.stadtindex.dataimport.file.Row;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.Citation;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The cities and categories that come with the program, and readings of tables against them. */
final class Samples {

    static final EditionYear EDITION = new EditionYear(2025);
    static final Citation CITATION = new Citation("Bitkom", null);
    static final CategoryNames CATEGORIES = CategoryNames.of(tree());
    static final CityNames CITIES = new CityNames(cities());

    private Samples() {}

    static CategoryTree tree() {
        Map<CategoryKey, List<CategoryTree.Label>> labels = rows("category_labels.csv").stream()
                .collect(groupingBy(row -> new CategoryKey(cell(row, "key")), mapping(Samples::label, toList())));
        return new CategoryTree(
                rows("categories.csv").stream()
                        .map(row -> new CategoryKey(cell(row, "key")))
                        .filter(key -> !key.isOverall())
                        .toList(),
                labels);
    }

    private static CategoryTree.Label label(Row row) {
        return new CategoryTree.Label(
                Integer.parseInt(cell(row, "from_edition")), cell(row, "language"), cell(row, "label"));
    }

    static List<CityName> cities() {
        Map<String, List<String>> aliases = rows("city_aliases.csv").stream()
                .collect(groupingBy(row -> cell(row, "ags"), mapping(row -> cell(row, "alias"), toList())));
        return rows("cities.csv").stream()
                .map(row -> new CityName(
                        key(cell(row, "ags")), cell(row, "name"), aliases.getOrDefault(cell(row, "ags"), List.of())))
                .toList();
    }

    /** The key of the city with this name. */
    static CityKey city(String name) {
        return cities().stream()
                .filter(city -> city.name().equals(name))
                .findFirst()
                .orElseThrow()
                .key();
    }

    static CityKey key(String ags) {
        return new CityKey(ags);
    }

    static SheetPlan plan(TestSheet sheet, ColumnChoices choices) {
        return new LayoutDetector(CATEGORIES, EDITION).detect("datei.csv", sheet, choices);
    }

    static SheetPlan plan(String... rows) {
        return plan(TestSheet.of(rows), ColumnChoices.NONE);
    }

    static CollectedOutcomes read(String... rows) {
        return read(TestSheet.of(rows));
    }

    static CollectedOutcomes read(TestSheet sheet) {
        return read(
                sheet,
                new ReadingContext(
                        new CityMatcher(CITIES, Map.of()), CATEGORIES, EditionScope.only(EDITION), CITATION));
    }

    static CollectedOutcomes read(TestSheet sheet, ReadingContext context) {
        var outcomes = new CollectedOutcomes();
        new SheetReader(plan(sheet, ColumnChoices.NONE), context, outcomes).read(sheet);
        return outcomes;
    }

    private static List<Row> rows(String file) {
        return CsvReader.read(file, new ClassPathResource("data/" + file));
    }

    private static String cell(Row row, String column) {
        return row.get(column).orElse("");
    }
}
