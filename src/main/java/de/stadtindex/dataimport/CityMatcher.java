package de.stadtindex.dataimport;

import de.stadtindex.core.CityKey;
import de.stadtindex.dataimport.file.Row;
import de.stadtindex.dataimport.rule.Expectation;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.FindingCode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Says which city a row means; a row that names no known city is a finding, never a new city. */
final class CityMatcher {

    private final Map<CityKey, String> names;

    CityMatcher(Map<CityKey, String> names) {
        this.names = Map.copyOf(names);
    }

    Optional<CityKey> match(Row row, Consumer<Finding> findings) {
        String ags = row.get("ags").orElse("");
        if (!ags.matches("[0-9]{8}") || !names.containsKey(new CityKey(ags))) {
            findings.accept(
                    finding(FindingCode.CITY_UNKNOWN, Severity.ERROR, row, "ags", ags, Expectation.of("known-city")));
            return Optional.empty();
        }
        CityKey city = new CityKey(ags);
        String expected = names.getOrDefault(city, "");
        String found = row.get("city").orElse("");
        if (!found.equals(expected)) {
            findings.accept(finding(
                    FindingCode.CITY_NAME_DIFFERS,
                    Severity.WARNING,
                    row,
                    "city",
                    found,
                    Expectation.of("text", expected)));
        }
        return Optional.of(city);
    }

    private static Finding finding(
            FindingCode code, Severity severity, Row row, String column, String found, Expectation expected) {
        return new Finding(code, severity, row.place(column), found, expected);
    }
}
