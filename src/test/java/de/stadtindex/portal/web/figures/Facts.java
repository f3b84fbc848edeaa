package de.stadtindex.portal.web.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What a page or a file says of cities, in one notation, so that the two can be compared: {@code 2025|gesamt|Kiel|rank 7}. */
final class Facts {

    private final Set<String> said = new TreeSet<>();

    void add(String edition, String category, String city, String field, String value) {
        if (!value.isEmpty()) {
            said.add(String.join("|", edition, category, city, field + " " + value));
        }
    }

    /** What the rows of a file say in some of their fields. */
    static Set<String> of(List<Map<String, String>> rows, Set<String> fields) {
        Facts facts = new Facts();
        rows.forEach(row -> fields.forEach(field -> facts.add(
                value(row, "edition"), value(row, "category"), value(row, "city"), field, value(row, field))));
        return facts.all();
    }

    private static String value(Map<String, String> row, String field) {
        return Objects.requireNonNull(row.get(field), field);
    }

    Set<String> all() {
        return said;
    }
}
