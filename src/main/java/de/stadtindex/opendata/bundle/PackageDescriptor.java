package de.stadtindex.opendata.bundle;

import de.stadtindex.dataset.KnownLicence;
import de.stadtindex.dataset.Metadata;
import de.stadtindex.dataset.Publication;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.LiveVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Describes a package for programs, as Data Package (version 2) asks for. */
final class PackageDescriptor {

    private static final List<String> KEYWORDS = List.of(
            "Smart City", "Stadt", "Digitalisierung", "Ranking", "Deutschland", "city", "digitalisation", "Germany");

    private final PackageContents contents;
    private final PackageWords words;

    PackageDescriptor(PackageContents contents, PackageWords words) {
        this.contents = contents;
        this.words = words;
    }

    /** The description of a package with these tables; {@code files} holds what they were written as. */
    Map<String, Object> of(List<PackageTable> tables, Map<String, byte[]> files) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", Metadata.PROFILE);
        descriptor.put("name", contents.name());
        descriptor.put("id", contents.fixed());
        descriptor.put("title", words.title(contents));
        descriptor.put("description", words.both("\n\n", said -> said.say("download.package.about")));
        descriptor.put("homepage", contents.page(words.german()));
        descriptor.put("version", contents.stand().toString());
        descriptor.put("created", contents.published().toString());
        descriptor.put("keywords", KEYWORDS);
        descriptor.put("licenses", licences());
        descriptor.put("sources", sources());
        descriptor.put("contributors", contributors());
        descriptor.put(
                "resources",
                tables.stream()
                        .map(table ->
                                resource(table, files.getOrDefault(table.file().fileName(), new byte[0])))
                        .toList());
        return descriptor;
    }

    private List<Map<String, Object>> licences() {
        return contents.versions().stream()
                .map(LiveVersion::licence)
                .flatMap(licence ->
                        licence instanceof EditionLicence.Open(String terms) ? Stream.of(terms) : Stream.empty())
                .distinct()
                .map(terms -> KnownLicence.described(terms, PackageFile.LICENCE.fileName()))
                .toList();
    }

    private List<Map<String, Object>> sources() {
        return contents.versions().stream()
                .map(version ->
                        map("title", Publication.INDEX + " " + version.year(), "path", Publication.INDEX_ADDRESS))
                .toList();
    }

    /** Who measured, and who collected what is publicly known of it. */
    private List<Map<String, Object>> contributors() {
        Map<String, Object> publisher = map("title", Publication.PUBLISHER, "path", Publication.PUBLISHER_ADDRESS);
        publisher.put("roles", List.of("creator"));
        Map<String, Object> collector = map("title", words.german().say("site.name"), "path", contents.origin());
        collector.put("roles", List.of("compiler", "publisher"));
        return List.of(publisher, collector);
    }

    private Map<String, Object> resource(PackageTable table, byte[] file) {
        Map<String, Object> resource = map("name", table.name(), "type", "table");
        resource.put("path", table.file().fileName());
        resource.put("title", words.both(" / ", said -> said.say("download.table." + table.name())));
        resource.put("description", words.both("\n\n", table.file()::about));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.length);
        resource.put("hash", "sha256:" + Checksum.of(file));
        resource.put("schema", table.schema().described(words.all()));
        return resource;
    }

    private static Map<String, Object> map(String first, Object one, String second, Object other) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, other);
        return map;
    }
}
