package de.stadtindex.opendata.bundle;

import de.stadtindex.dataset.KnownLicence;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.LiveVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how a package is cited, in the forms that reference managers read. */
final class CitationFiles {

    private final PackageContents contents;
    private final PackageWords words;

    private CitationFiles(PackageContents contents, PackageWords words) {
        this.contents = contents;
        this.words = words;
    }

    /** The Citation File Format, version 1.2.0: YAML whose texts are all quoted, so that none means anything else. */
    static String cff(PackageContents contents, PackageWords words) {
        return new CitationFiles(contents, words).cff();
    }

    /** An entry for BibTeX; nothing in its texts is a command. */
    static String bibTex(PackageContents contents, PackageWords words) {
        return new CitationFiles(contents, words).bibTex();
    }

    private String cff() {
        Stream<String> first = Stream.of(
                "cff-version: 1.2.0",
                "type: dataset",
                "message: " + quoted(words.both(" / ", said -> said.say("download.citation.message"))),
                "title: " + quoted(title()),
                "authors:",
                "  - name: " + quoted(PackageDescriptor.PUBLISHER),
                "  - name: " + quoted(collector()),
                "version: " + quoted(contents.stand().toString()),
                "date-released: " + quoted(contents.day().toString()),
                "url: " + quoted(contents.fixed()));
        return Stream.concat(first, licence().stream()).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Only where all editions are under one licence, and one that programs know. */
    private Optional<String> licence() {
        List<Optional<KnownLicence>> licences = contents.versions().stream()
                .map(LiveVersion::licence)
                .map(CitationFiles::known)
                .distinct()
                .toList();
        return licences.size() == 1 ? licences.getFirst().map(licence -> "license: " + licence.id()) : Optional.empty();
    }

    private static Optional<KnownLicence> known(EditionLicence licence) {
        return Optional.ofNullable(licence.terms()).flatMap(KnownLicence::in);
    }

    private String bibTex() {
        return Stream.of(
                        "@misc{" + contents.name() + "-" + contents.stand() + ",",
                        "  author = {{" + PackageDescriptor.PUBLISHER + "} and {" + collector() + "}},",
                        "  title = {{" + title() + "}},",
                        "  year = {" + contents.day().getYear() + "},",
                        "  month = {" + contents.day().getMonthValue() + "},",
                        "  version = {" + contents.stand() + "},",
                        "  url = {" + contents.fixed() + "}",
                        "}")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String title() {
        return PackageWords.title(contents, words.german());
    }

    private String collector() {
        return words.german().say("site.name");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
