package de.stadtindex.visit.web.format;

import de.stadtindex.dataset.Metadata;
import de.stadtindex.dataset.TableNotes;
import de.stadtindex.platform.table.DataTable;
import de.stadtindex.platform.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table as JSON: what has to be said of it, its columns, and one object a row. */
final class TableJson {

    private TableJson() {}

    static Map<String, Object> of(DataTable table, TableNotes notes, Words words) {
        Map<String, Object> json = new LinkedHashMap<>(Metadata.about(notes, words));
        json.put("schema", Metadata.schema(table.columns()));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            rows.add(object(table, row));
        }
        json.put("rows", rows);
        return json;
    }

    private static Map<String, @Nullable Object> object(DataTable table, List<@Nullable Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int at = 0; at < row.size(); at++) {
            object.put(table.columns().get(at).key(), row.get(at));
        }
        return object;
    }
}
