package de.stadtindex.opendata.web.api.description;

import java.util.Iterator;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says whether an example is what was answered, with lists that may be cut short. */
final class Excerpt {

    private Excerpt() {}

    static boolean isOf(JsonNode example, JsonNode answer) {
        if (example.isArray()) {
            return answer.isArray() && isIn(example, answer.iterator());
        }
        if (!example.isObject()) {
            return example.equals(answer);
        }
        return example.size() == answer.size()
                && example.properties().stream()
                        .allMatch(field ->
                                answer.has(field.getKey()) && isOf(field.getValue(), answer.get(field.getKey())));
    }

    /** Every entry is there, in the same order; no list is cut to nothing. */
    private static boolean isIn(JsonNode example, Iterator<JsonNode> entries) {
        boolean whole = StreamSupport.stream(example.spliterator(), false)
                .allMatch(wanted -> entries.hasNext() && isOf(wanted, entries.next()));
        return whole && (!example.isEmpty() || !entries.hasNext());
    }
}
