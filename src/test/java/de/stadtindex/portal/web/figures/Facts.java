package de.stadtindex.portal.web.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        rows.forEach(row -> fields.forEach(
                field -> facts.add(row.get("edition"), row.get("category"), row.get("city"), field, row.get(field))));
        return facts.all();
    }

    Set<String> all() {
        return said;
    }

    /** Only what is said of the overall ranking; the categories stand elsewhere on the page. */
    static Set<String> overall(Set<String> facts) {
        return facts.stream().filter(fact -> fact.contains("|gesamt|")).collect(Collectors.toCollection(TreeSet::new));
    }
}
