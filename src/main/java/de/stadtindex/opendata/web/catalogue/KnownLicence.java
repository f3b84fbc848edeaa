package de.stadtindex.opendata.web.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Licences that catalogues know by an address of their own; what an edition states in words is recognised here. */
enum KnownLicence {
    /** Use with attribution. */
    CC_BY(
            "cc-by/4.0",
            "https://creativecommons.org/licenses/by/4.0/",
            "cc by 4.0",
            "creative commons namensnennung 4.0"),
    /** Use with attribution, and what is made of it under the same licence. */
    CC_BY_SA("cc-by-sa/4.0", "https://creativecommons.org/licenses/by-sa/4.0/", "cc by sa 4.0"),
    /** Use with attribution, unchanged. */
    CC_BY_ND("cc-by-nd/4.0", "https://creativecommons.org/licenses/by-nd/4.0/", "cc by nd 4.0"),
    /** Use with attribution, not for profit. */
    CC_BY_NC("cc-by-nc/4.0", "https://creativecommons.org/licenses/by-nc/4.0/", "cc by nc 4.0"),
    /** No rights kept. */
    CC_ZERO("cc-zero", "https://creativecommons.org/publicdomain/zero/1.0/", "cc0", "cc0 1.0", "cc zero"),
    /** The German licence for public data, with attribution. */
    DL_BY(
            "dl-by-de/2.0",
            "https://www.govdata.de/dl-de/by-2-0",
            "dl de by 2.0",
            "dl by de 2.0",
            "datenlizenz deutschland namensnennung 2.0",
            "datenlizenz deutschland namensnennung version 2.0"),
    /** The German licence for public data, without conditions. */
    DL_ZERO(
            "dl-zero-de/2.0",
            "https://www.govdata.de/dl-de/zero-2-0",
            "dl de zero 2.0",
            "dl zero de 2.0",
            "datenlizenz deutschland zero 2.0",
            "datenlizenz deutschland zero version 2.0");

    private static final String LIST = "http://dcat-ap.de/def/licenses/";

    private final String entry;
    private final String text;
    private final List<String> names;

    KnownLicence(String entry, String text, String... names) {
        this.entry = entry;
        this.text = text;
        this.names = List.of(names);
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
        return plain.equals(plain(listed()))
                || plain.equals(plain(text))
                || names.stream().map(KnownLicence::plain).anyMatch(plain::equals);
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
