package de.stadtindex.opendata.bundle;

import de.stadtindex.dataset.KnownLicence;
import de.stadtindex.dataset.Publication;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how a package is cited, in the forms that reference managers read. */
final class CitationFiles {

    /** Not on the format's list of licences, which is closed. */
    private static final Set<KnownLicence> YOUNGER = Set.of(KnownLicence.DL_DE_BY, KnownLicence.DL_DE_ZERO);

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
                "  - name: " + quoted(Publication.PUBLISHER),
                "  - name: " + quoted(collector()),
                "version: " + quoted(contents.stand().toString()),
                "date-released: " + quoted(contents.day().toString()),
                "url: " + quoted(contents.fixed()));
        return Stream.concat(first, licence().stream()).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Only where all editions are under the same terms: the name of their licence, else where they can be read. */
    private Optional<String> licence() {
        List<String> terms = contents.versions().stream()
                .map(version -> Objects.requireNonNullElse(version.licence().terms(), ""))
                .distinct()
                .toList();
        return terms.size() == 1 ? licence(terms.getFirst()) : Optional.empty();
    }

    private static Optional<String> licence(String terms) {
        return KnownLicence.in(terms)
                .filter(licence -> !YOUNGER.contains(licence))
                .map(licence -> "license: " + licence.id())
                .or(() -> KnownLicence.address(terms).map(address -> "license-url: " + quoted(address)));
    }

    private String bibTex() {
        return Stream.of(
                        "@misc{" + contents.name() + "-" + contents.stand() + ",",
                        "  author = {{" + Publication.PUBLISHER + "} and {" + collector() + "}},",
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
