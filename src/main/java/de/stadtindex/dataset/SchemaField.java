package de.stadtindex.dataset;

import de.stadtindex.platform.table.Column;
import de.stadtindex.platform.table.ColumnType;
import de.stadtindex.platform.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column with what its cells must satisfy.
 *
 * @param name its head in files
 * @param title key of its name for people; the same with {@code .about} is what it holds
 * @param constraints beside its type
 */
public record SchemaField(String name, String title, ColumnType type, List<Constraint> constraints) {

    public SchemaField {
        constraints = List.copyOf(constraints);
    }

    /** A column with these constraints, or none. */
    public static SchemaField of(String name, String title, ColumnType type, Constraint... constraints) {
        return new SchemaField(name, title, type, List.of(constraints));
    }

    /** The first thing that a cell with this text does not satisfy; empty where all is well. */
    public Optional<Constraint> violated(String text) {
        return Stream.concat(Stream.of(new Constraint.OfType(type)), constraints.stream())
                .filter(constraint -> !constraint.allows(text))
                .findFirst();
    }

    Column column(Words words) {
        return new Column(name, type, words.say(title), words.say(title + ".about"));
    }

    /** The field of a Table Schema, its texts in each of these languages. */
    Map<String, Object> described(List<Words> languages) {
        List<Column> columns = languages.stream().map(this::column).toList();
        Map<String, Object> described = Metadata.field(new Column(
                name,
                type,
                joined(columns.stream().map(Column::title), " / "),
                joined(columns.stream().map(Column::description), "\n\n")));
        Map<String, Object> own = new LinkedHashMap<>();
        constraints.forEach(constraint -> own.putAll(constraint.described()));
        if (!own.isEmpty()) {
            described.put("constraints", own);
        }
        return described;
    }

    private static String joined(Stream<String> texts, String between) {
        return texts.distinct().collect(Collectors.joining(between));
    }
}
