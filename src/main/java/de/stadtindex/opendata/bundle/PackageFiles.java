package de.stadtindex.opendata.bundle;

import de.stadtindex.ranking.EditionResults;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the files of a package. */
final class PackageFiles {

    private final PackageContents contents;
    private final PackageWords words;
    private final StableJson json;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    PackageFiles(PackageContents contents, PackageWords words, StableJson json) {
        this.contents = contents;
        this.words = words;
        this.json = json;
    }

    /** The package with these figures. */
    DataPackage of(List<EditionResults> results) {
        List<PackageTable> tables = PackageTables.of(contents, results);
        tables.forEach(table -> files.put(table.file().fileName(), table.csv(words.german())));
        byte[] descriptor = json.write(new PackageDescriptor(contents, words).of(tables, files));
        files.put(PackageFile.DESCRIPTOR.fileName(), descriptor);
        put(PackageFile.README_DE, PackageReadme.of(contents, tables, results, words.german()));
        put(PackageFile.README_EN, PackageReadme.of(contents, tables, results, words.english()));
        put(PackageFile.LICENCE, PackageTerms.of(contents, words));
        put(PackageFile.CITATION, CitationFiles.cff(contents, words));
        put(PackageFile.BIBTEX, CitationFiles.bibTex(contents, words));
        put(PackageFile.CHECKSUMS, checksums());
        return new DataPackage(contents.fileName(), descriptor, PackageArchive.of(files, contents.published()));
    }

    private void put(PackageFile file, String text) {
        files.put(file.fileName(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** In the form that {@code sha256sum -c} reads. */
    private String checksums() {
        return files.entrySet().stream()
                .map(file -> Checksum.of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
