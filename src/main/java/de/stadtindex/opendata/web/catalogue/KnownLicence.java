package de.stadtindex.opendata.web.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Licences that catalogues know by an address of their own; what an edition states in words is recognised here. */
enum KnownLicence {
    /** Use with attribution. */
    CC_BY("cc-by/4.0", "https://creativecommons.org/licenses/by/4.0/"),
    /** Use with attribution, and what is made of it under the same licence. */
    CC_BY_SA("cc-by-sa/4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    /** Use with attribution, unchanged. */
    CC_BY_ND("cc-by-nd/4.0", "https://creativecommons.org/licenses/by-nd/4.0/"),
    /** Use with attribution, not for profit. */
    CC_BY_NC("cc-by-nc/4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
    /** No rights kept. */
    CC_ZERO("cc-zero", "https://creativecommons.org/publicdomain/zero/1.0/"),
    /** The German licence for public data, with attribution. */
    DL_BY("dl-by-de/2.0", "https://www.govdata.de/dl-de/by-2-0"),
    /** The German licence for public data, without conditions. */
    DL_ZERO("dl-zero-de/2.0", "https://www.govdata.de/dl-de/zero-2-0");

    private static final String LIST = "http://dcat-ap.de/def/licenses/";

    private final String entry;
    private final String text;

    KnownLicence(String entry, String text) {
        this.entry = entry;
        this.text = text;
    }

    /** The licence that these terms name, be it in words or by one of its addresses; empty for terms of another kind. */
    static Optional<KnownLicence> of(String terms) {
        String wanted = plain(terms);
        return Arrays.stream(values())
                .filter(licence -> licence.isCalled(wanted))
                .findFirst();
    }

    /** Its entry in the list of DCAT-AP.de. */
    String listed() {
        return LIST + entry;
    }

    /** Where it can be read. */
    String text() {
        return text;
    }

    private boolean isCalled(String plain) {
        return Stream.concat(Stream.of(listed(), text), names())
                .map(KnownLicence::plain)
                .anyMatch(plain::equals);
    }

    /** What people call it. */
    private Stream<String> names() {
        return switch (this) {
            case CC_BY -> Stream.of("CC BY 4.0");
            case CC_BY_SA -> Stream.of("CC BY-SA 4.0");
            case CC_BY_ND -> Stream.of("CC BY-ND 4.0");
            case CC_BY_NC -> Stream.of("CC BY-NC 4.0");
            case CC_ZERO -> Stream.of("CC0", "CC0 1.0", "CC Zero");
            case DL_BY ->
                Stream.of(
                        "dl-de/by-2-0",
                        "dl-by-de/2.0",
                        "Datenlizenz Deutschland Namensnennung 2.0",
                        "Datenlizenz Deutschland – Namensnennung – Version 2.0");
            case DL_ZERO ->
                Stream.of(
                        "dl-de/zero-2-0",
                        "dl-zero-de/2.0",
                        "Datenlizenz Deutschland Zero 2.0",
                        "Datenlizenz Deutschland – Zero – Version 2.0");
        };
    }

    /** Words and numbers alone: people write the same licence with blanks, dashes and strokes. */
    private static String plain(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("/deed(\\.\\w+)?$", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
