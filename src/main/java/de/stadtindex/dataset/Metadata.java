package de.stadtindex.dataset;

import de.stadtindex.platform.table.Column;
import de.stadtindex.platform.table.ColumnType;
import de.stadtindex.platform.table.DataTable;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.LiveVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notes of a table for programs, as a Data Package (version 2) with one resource and its Table Schema. */
public final class Metadata {

    /** The profile of a description. */
    public static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private Metadata() {}

    /** The description of a table; {@code file} is the absolute address of its CSV file. */
    public static Map<String, Object> of(DataTable table, TableNotes notes, String file, Words words) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("$schema", PROFILE);
        metadata.put("name", table.name());
        metadata.putAll(about(notes, words));
        metadata.put("resources", List.of(resource(table, file)));
        return metadata;
    }

    /** Title, language, versions, sources and rights, as every answer for programs tells them. */
    public static Map<String, Object> about(TableNotes notes, Words words) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("title", notes.title());
        if (!notes.finding().isEmpty()) {
            about.put("description", notes.finding());
        }
        if (notes.embargo() != null) {
            about.put("embargo", notes.embargo());
        }
        about.put("language", notes.language());
        about.put("homepage", notes.page());
        about.put("fixedAddress", notes.fixed());
        about.put("version", notes.stand().toString());
        about.put(
                "editions",
                notes.versions().stream()
                        .map(version -> edition(version, words))
                        .toList());
        about.put("sources", List.of(source()));
        about.put("completeness", words.say("dataset.incomplete"));
        List<Map<String, Object>> licences = licences(notes);
        if (!licences.isEmpty()) {
            about.put("licenses", licences);
        }
        return about;
    }

    private static Map<String, Object> edition(LiveVersion version, Words words) {
        Map<String, Object> edition = new LinkedHashMap<>();
        edition.put("edition", version.year().value());
        edition.put("version", version.number().toString());
        edition.put("published", version.publishAt().toString());
        edition.put("rankedCities", version.cities());
        edition.put("attribution", Rights.attribution(version, words));
        edition.put("rights", Rights.sentence(version, words));
        return edition;
    }

    private static Map<String, Object> source() {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("title", Publication.INDEX);
        source.put("path", Publication.INDEX_ADDRESS);
        return source;
    }

    /** Those of a package hold for all of it, so that there are none unless every edition is open. */
    private static List<Map<String, Object>> licences(TableNotes notes) {
        if (!notes.versions().stream().allMatch(version -> version.licence().isOpen())) {
            return List.of();
        }
        return notes.versions().stream()
                .map(LiveVersion::licence)
                .filter(EditionLicence.Open.class::isInstance)
                .map(EditionLicence.Open.class::cast)
                .map(licence -> KnownLicence.described(licence.terms(), notes.page()))
                .distinct()
                .toList();
    }

    private static Map<String, Object> resource(DataTable table, String file) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("type", "table");
        resource.put("path", file);
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema(table.columns()));
        return resource;
    }

    /** The Table Schema of these columns. */
    public static Map<String, Object> schema(List<Column> columns) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", TableSchema.PROFILE);
        schema.put("fields", columns.stream().map(Metadata::field).toList());
        schema.put("missingValues", List.of(""));
        return schema;
    }

    /** The field of a Table Schema for a column, without constraints. */
    static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.key());
        field.put("type", column.type().schemaName());
        if (column.type() == ColumnType.ADDRESS) {
            field.put("format", "uri");
        }
        field.put("title", column.title());
        field.put("description", column.description());
        return field;
    }
}
