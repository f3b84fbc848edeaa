package de.stadtindex.dataimport.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what texts were understood as: the same few names and numbers stand in a file again and again, and equal
 * values then share one object. Bounded, whatever a file holds; for one thread.
 */
final class Memo<T> {

    private static final int MOST_TEXTS = 20_000;
    private static final int LONGEST_TEXT = 100;

    private final Map<String, T> known = new HashMap<>();
    private final Function<String, T> read;

    Memo(Function<String, T> read) {
        this.read = read;
    }

    T read(String text) {
        T value = known.get(text);
        if (value == null) {
            value = read.apply(text);
            remember(text, value);
        }
        return value;
    }

    private void remember(String text, T value) {
        if (text.length() <= LONGEST_TEXT && known.size() < MOST_TEXTS) {
            known.put(text, value);
        }
    }
}
