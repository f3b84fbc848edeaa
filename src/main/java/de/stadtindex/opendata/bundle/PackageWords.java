package de.stadtindex.opendata.bundle;

import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Both languages of the portal: a package is the same whoever asks for it. */
record PackageWords(Words german, Words english) {

    static PackageWords of(Wording wording) {
        return new PackageWords(wording.in(Locale.GERMANY), wording.in(Locale.UK));
    }

    List<Words> all() {
        return List.of(german, english);
    }

    /** What both say, once where it is the same. */
    String both(String between, Function<Words, String> text) {
        return all().stream().map(text).distinct().collect(Collectors.joining(between));
    }

    String title(PackageContents contents) {
        return both(" / ", words -> title(contents, words));
    }

    static String title(PackageContents contents, Words words) {
        return contents.isOneEdition()
                ? words.say("download.package.edition", contents.part())
                : words.say("download.package.all");
    }
}
