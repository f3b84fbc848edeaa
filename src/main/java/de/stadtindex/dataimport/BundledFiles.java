package de.stadtindex.dataimport;

import de.stadtindex.city.NewCity;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.file.CsvReader;
import de.stadtindex.dataimport.file.Row;
import de.stadtindex.dataimport.file.Sheet;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.NewCategory;
import de.stadtindex.ranking.Participation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The reference data that comes with the program: cities, categories, editions and who took part. */
@Component
class BundledFiles {

    private static final String PRESUMED = "low";

    List<Row> rows(String file) {
        return CsvReader.read(file, new ClassPathResource("data/" + file));
    }

    Sheet sheet(String file) {
        return BundledSheet.read(file, new ClassPathResource("data/" + file));
    }

    List<NewCity> cities() {
        Map<String, List<String>> aliases = rows("city_aliases.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> need(row, "ags"), Collectors.mapping(row -> need(row, "alias"), Collectors.toList())));
        return rows("cities.csv").stream()
                .map(row -> city(row, aliases.getOrDefault(need(row, "ags"), List.of())))
                .toList();
    }

    private static NewCity city(Row row, List<String> aliases) {
        return new NewCity(
                new CityKey(need(row, "ags")),
                need(row, "name"),
                FederalState.valueOf(need(row, "state")),
                number(row, "population"),
                row.get("population_as_of").map(LocalDate::parse).orElse(null),
                new BigDecimal(need(row, "latitude")),
                new BigDecimal(need(row, "longitude")),
                aliases);
    }

    List<NewCategory> categories() {
        Map<String, List<CategoryTree.Label>> labels = rows("category_labels.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> need(row, "key"), Collectors.mapping(BundledFiles::label, Collectors.toList())));
        return rows("categories.csv").stream()
                .map(row -> new NewCategory(
                        new CategoryKey(need(row, "key")),
                        Integer.parseInt(need(row, "position")),
                        row.get("parent").map(CategoryKey::new).orElse(null),
                        labels.getOrDefault(need(row, "key"), List.of())))
                .toList();
    }

    private static CategoryTree.Label label(Row row) {
        return new CategoryTree.Label(
                Integer.parseInt(need(row, "from_edition")), need(row, "language"), need(row, "label"));
    }

    List<EditionFacts> editions() {
        Map<String, Row> figures = rows("edition_figures.csv").stream()
                .collect(Collectors.toMap(row -> need(row, "edition"), Function.identity()));
        return rows("editions.csv").stream()
                .map(row -> edition(row, figures.get(need(row, "edition"))))
                .toList();
    }

    private static EditionFacts edition(Row row, @Nullable Row figures) {
        return new EditionFacts(
                year(row, "edition"),
                LocalDate.parse(need(row, "published_on")),
                Integer.parseInt(need(row, "cities")),
                number(row, "indicators"),
                number(row, "parameters"),
                number(row, "data_points"),
                score(figures, "mean_score"),
                score(figures, "top_ten_score"));
    }

    Map<EditionYear, Map<CityKey, Participation>> participants() {
        return rows("edition_cities.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> year(row, "edition"),
                        Collectors.toMap(
                                row -> new CityKey(need(row, "ags")),
                                row -> PRESUMED.equals(need(row, "confidence"))
                                        ? Participation.PRESUMED
                                        : Participation.CERTAIN)));
    }

    static EditionYear year(Row row, String column) {
        return EditionYear.parse(need(row, column)).orElseThrow();
    }

    static String need(Row row, String column) {
        return row.get(column)
                .orElseThrow(() -> new IllegalStateException(
                        "%s, line %d: column %s is empty".formatted(row.file(), row.line(), column)));
    }

    private static @Nullable Integer number(Row row, String column) {
        return row.get(column).map(Integer::valueOf).orElse(null);
    }

    private static @Nullable Score score(@Nullable Row row, String column) {
        return row == null ? null : row.get(column).map(Score::of).orElse(null);
    }
}
