package de.stadtindex.dataimport;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.file.Row;
import de.stadtindex.dataimport.rule.Expectation;
import de.stadtindex.dataimport.rule.Field;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.dataimport.rule.Origin;
import de.stadtindex.dataimport.rule.Origin.Column;
import de.stadtindex.dataimport.rule.ResultLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns rows of a long table (one row a figure) into lines that have been understood. */
final class ResultLines {

    private static final Map<Field, Column> COLUMNS = Map.of(
            Field.EDITION, new Column(1, "edition"),
            Field.CITY, new Column(3, "city"),
            Field.RANK, new Column(5, "rank"),
            Field.SCORE, new Column(6, "score"));

    private final CityMatcher cities;
    private final List<CategoryKey> categories;
    private final Set<EditionYear> editions;

    ResultLines(CityMatcher cities, List<CategoryKey> categories, Set<EditionYear> editions) {
        this.cities = cities;
        this.categories = List.copyOf(categories);
        this.editions = Set.copyOf(editions);
    }

    /** The row understood; empty when it is not, with the reasons among the findings. */
    Optional<ResultLine> read(Row row, Consumer<Finding> findings) {
        var city = cities.match(row, findings);
        var category = category(row, findings);
        var figure = new FigureReader(row, findings).read();
        var edition = edition(row, findings);
        if (city.isEmpty() || category.isEmpty() || figure.isEmpty() || edition.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = new Origin(new Origin.Columns(row.file(), COLUMNS), (int) row.line());
        return Optional.of(new ResultLine(origin, edition.get(), city.get(), category.get(), figure.get(), null));
    }

    private Optional<EditionYear> edition(Row row, Consumer<Finding> findings) {
        String text = row.get("edition").orElse("");
        Optional<EditionYear> year = EditionYear.parse(text).filter(editions::contains);
        if (year.isEmpty()) {
            findings.accept(
                    finding(FindingCode.EDITION_UNKNOWN, row, "edition", text, Expectation.of("known-edition")));
        }
        return year;
    }

    private Optional<CategoryKey> category(Row row, Consumer<Finding> findings) {
        String text = row.get("category").orElse("");
        Optional<CategoryKey> key = categories.stream()
                .filter(category -> category.value().equals(text))
                .findFirst();
        if (key.isEmpty()) {
            findings.accept(
                    finding(FindingCode.CATEGORY_UNKNOWN, row, "category", text, Expectation.of("one-of", categories)));
        }
        return key;
    }

    private static Finding finding(FindingCode code, Row row, String column, String found, Expectation expected) {
        return new Finding(code, Severity.ERROR, row.place(column), found, expected);
    }
}
