package de.stadtindex.claim.oracle;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes samples into the tables of the oracle. */
final class SampleTables {

    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

    void add(Sample sample) {
        int set = sample.seed();
        sample.categories().forEach(category -> row("category", set, category));
        sample.cities().forEach(city -> row("city", set, city.ags(), city.state(), city.population()));
        sample.incomparable().forEach(pair -> row("incomparable", set, pair.before(), pair.year()));
        sample.editions().forEach(edition -> add(set, edition));
    }

    private void add(int set, Sample.Edition edition) {
        int year = edition.year();
        Sample.Facts facts = edition.facts();
        row(
                "edition",
                set,
                year,
                edition.size(),
                facts.indicators(),
                facts.parameters(),
                facts.dataPoints(),
                facts.mean(),
                facts.topTen());
        edition.participants().forEach((city, sure) -> row("participant", set, year, city, sure));
        edition.known()
                .forEach((spot, known) ->
                        row("cell", set, year, spot.city(), spot.category(), known.rank(), known.score()));
    }

    private void row(String table, @Nullable Object... values) {
        tables.computeIfAbsent(table, _ -> new StringBuilder())
                .append(Arrays.stream(values)
                        .map(value -> value == null ? "\\N" : value.toString())
                        .collect(Collectors.joining("\t", "", "\n")));
    }

    void writeTo(SqlOracle oracle) {
        tables.forEach((table, rows) -> oracle.copy("oracle." + table, rows.toString()));
    }
}
