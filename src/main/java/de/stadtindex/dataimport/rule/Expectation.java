package de.stadtindex.dataimport.rule;

import java.util.Arrays;
import java.util.List;

/**
 * What should stand in a cell, kept apart from the sentence that says so in a language: its text is in the message bundles
 * under {@code expected.} and the key.
 *
 * @param values what the sentence names; numbers in plain notation with a point
 */
public record Expectation(String key, List<String> values) {

    public Expectation {
        values = List.copyOf(values);
    }

    /** The expectation with this key; its values are kept as text. */
    public static Expectation of(String key, Object... values) {
        return new Expectation(key, Arrays.stream(values).map(Object::toString).toList());
    }
}
