package de.stadtindex.dataimport.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What should stand in a cell, kept apart from the sentence that says so in a language: its text is in the message bundles
 * under {@code expected.} and the key.
 *
 * @param values what the sentence names; numbers in plain notation with a point
 */
public record Expectation(String key, List<String> values) {

    /** Parts the items of a value that is a list. */
    public static final String SEPARATOR = ", ";

    public Expectation {
        values = List.copyOf(values);
    }

    /** The expectation with this key; its values are kept as text, a collection as one value: {@code gesamt, mobilitaet}. */
    public static Expectation of(String key, Object... values) {
        String[] texts = new String[values.length];
        Arrays.setAll(texts, i -> text(values[i]));
        return new Expectation(key, List.of(texts));
    }

    private static String text(Object value) {
        return value instanceof Collection<?> items
                ? items.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR))
                : value.toString();
    }
}
