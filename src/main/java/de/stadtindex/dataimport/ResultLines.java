package de.stadtindex.dataimport;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.file.Row;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.dataimport.rule.ResultLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns rows of a long table (one row a figure) into lines that have been understood. */
final class ResultLines {

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
        return Optional.of(new ResultLine(row, edition.get(), city.get(), category.get(), figure.get()));
    }

    private Optional<EditionYear> edition(Row row, Consumer<Finding> findings) {
        String text = row.get("edition").orElse("");
        Optional<EditionYear> year = EditionYear.parse(text).filter(editions::contains);
        if (year.isEmpty()) {
            findings.accept(finding(FindingCode.EDITION_UNKNOWN, row, "edition", text, "a known edition"));
        }
        return year;
    }

    private Optional<CategoryKey> category(Row row, Consumer<Finding> findings) {
        String text = row.get("category").orElse("");
        Optional<CategoryKey> key = categories.stream()
                .filter(category -> category.value().equals(text))
                .findFirst();
        if (key.isEmpty()) {
            findings.accept(finding(FindingCode.CATEGORY_UNKNOWN, row, "category", text, "one of " + categories));
        }
        return key;
    }

    private static Finding finding(FindingCode code, Row row, String column, String found, String expected) {
        return new Finding(code, Severity.ERROR, row.file(), row.line(), column, found, expected);
    }
}
