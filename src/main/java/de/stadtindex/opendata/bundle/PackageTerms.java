package de.stadtindex.opendata.bundle;

import de.stadtindex.dataset.KnownLicence;
import de.stadtindex.dataset.Rights;
import de.stadtindex.ranking.LiveVersion;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says under which terms a package may be used, as the publisher stated them. */
final class PackageTerms {

    private PackageTerms() {}

    /** The terms of each edition in both languages, with the address where they stand in full if there is one. */
    static String of(PackageContents contents, PackageWords words) {
        return contents.versions().stream()
                .flatMap(version -> lines(version, words))
                .collect(Collectors.joining("\n", words.title(contents) + "\n\n", "\n"));
    }

    private static Stream<String> lines(LiveVersion version, PackageWords words) {
        Stream<String> sentences =
                words.all().stream().map(said -> Rights.sentence(version, said)).distinct();
        Stream<String> address = Optional.ofNullable(version.licence().terms()).flatMap(KnownLicence::address).stream();
        return Stream.concat(sentences, address);
    }
}
