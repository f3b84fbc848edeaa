package de.stadtindex.dataset;

import de.stadtindex.platform.table.DataTable;
import de.stadtindex.platform.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a table: what its columns hold and how its rows are told apart.
 *
 * @param key names of the fields that no two rows share
 * @param references to tables beside it
 */
public record TableSchema(List<SchemaField> fields, List<String> key, List<Reference> references) {

    static final String PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

    /** Fields of a table that are the key of another one beside it, under the same names. */
    public record Reference(List<String> fields, String table) {

        Map<String, Object> described() {
            Map<String, Object> described = new LinkedHashMap<>();
            described.put("fields", fields);
            Map<String, Object> referred = new LinkedHashMap<>();
            referred.put("resource", table);
            referred.put("fields", fields);
            described.put("reference", referred);
            return described;
        }
    }

    public TableSchema {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    /** The same form beside other tables. */
    public TableSchema referringTo(List<Reference> tables) {
        return new TableSchema(fields, key, tables);
    }

    /** Names of the columns, in their order. */
    public List<String> names() {
        return fields.stream().map(SchemaField::name).toList();
    }

    /** A table of this form; titles of its columns in the language of the words. */
    public DataTable table(String name, List<List<@Nullable Object>> rows, Words words) {
        return new DataTable(
                name, fields.stream().map(field -> field.column(words)).toList(), rows);
    }

    /** As it is published; titles and descriptions in each of these languages, one after the other. */
    public Map<String, Object> described(List<Words> languages) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("$schema", PROFILE);
        described.put(
                "fields",
                fields.stream().map(field -> field.described(languages)).toList());
        described.put("missingValues", List.of(""));
        described.put("primaryKey", key);
        if (!references.isEmpty()) {
            described.put(
                    "foreignKeys", references.stream().map(Reference::described).toList());
        }
        return described;
    }
}
